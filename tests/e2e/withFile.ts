import { chromium, type Page } from "playwright-core";
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
