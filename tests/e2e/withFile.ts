import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { inject } from "vitest";
import { expect } from "./page.ts";

/** Opens a file from its folder in a fresh browser window without a network; it must not complain of anything. */
export async function withFile(
  address: string,
  act: (page: Page) => Promise<unknown>,
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 800 },
): Promise<void> {
  const browser = await chromium.connect(inject("browser"));
  const complaints: string[] = [];
  try {
    const context = await browser.newContext({ viewport: size });
    await context.setOffline(true);
    context.setDefaultTimeout(10_000);
    context.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => complaints.push(String(error.error())));
    context.on("request", (request) => /^(file|data|about):/.test(request.url()) || complaints.push(request.url()));
    const page = await context.newPage();
    await page.goto(address);
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** Opens a file as a site of others would frame it: in a frame that may run scripts and nothing else. */
export async function withFramedFile(
  address: string,
  folder: string,
  act: (frame: FrameLocator) => Promise<unknown>,
): Promise<void> {
  const host = resolve(folder, "host.html");
  writeFileSync(
    host,
    `<!doctype html><iframe sandbox="allow-scripts" src="${address}" width="900" height="600"></iframe>`,
  );
  await withFile(pathToFileURL(host).href, (page) => act(page.frameLocator("iframe")));
}
