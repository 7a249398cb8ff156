import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";
import { expect } from "vitest";
import { foundConsumer } from "#build/consumer.ts";
import { firefox } from "#build/consumers.ts";

/** Settings of a Firefox that asks nobody for anything. */
const quiet = {
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/** Settings by which nothing is reached, this machine neither: all goes by way of a host that answers nobody. */
const cutOff = {
  "network.proxy.type": 1,
  "network.proxy.socks": "127.0.0.1",
  "network.proxy.socks_port": 9,
  "network.proxy.allow_hijacking_localhost": true,
};

/** A Firefox with a profile of its own, and where it saves files. */
export interface Window {
  readonly browser: Browser;
  /** An empty folder at first. */
  readonly saves: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a Firefox.
 *
 * @param hasNetwork without it, it reaches nothing but files
 * @throws {Error} where there is none, with what to do
 */
export async function openFirefox(hasNetwork: boolean): Promise<Window> {
  const found = foundConsumer(firefox);
  if ("missing" in found) throw new Error(`${found.missing} was not found. ${firefox.without}`);
  mkdirSync(".cache/tests", { recursive: true });
  const folder = mkdtempSync(resolve(".cache/tests/firefox-"));
  const [saves, profile] = [join(folder, "saves"), join(folder, "profile")];
  mkdirSync(saves);
  mkdirSync(profile);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: found.path,
    userDataDir: profile,
    timeout: 120_000,
    protocolTimeout: 120_000,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      ...quiet,
      ...(hasNetwork ? {} : cutOff),
      "browser.download.folderList": 2,
      "browser.download.dir": saves,
    },
  });
  return {
    browser,
    saves,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    },
  };
}

/** Acts on a page of its own, which must not complain of anything, nor ask for anything but what `isAllowed`. */
export async function onPage(
  { browser }: Window,
  isAllowed: (address: string) => boolean,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!/^(about|blob|data):/.test(address) && !isAllowed(address)) complaints.push(`request: ${address}`);
  });
  try {
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

/** The file that `press` saves, once it is whole. */
export async function saved({ saves }: Window, press: () => Promise<void>): Promise<{ path: string; bytes: Buffer }> {
  const before = new Set(readdirSync(saves));
  await press();
  const fresh = () => readdirSync(saves).filter((name) => !before.has(name));
  await expect
    .poll(() => {
      const names = fresh();
      const [name = ".part"] = names;
      // While it is written it has another name, and an empty file may keep its own for it.
      return names.length === 1 && !name.endsWith(".part") && statSync(join(saves, name)).size > 0;
    })
    .toBe(true);
  const path = join(saves, fresh()[0] ?? "");
  return { path, bytes: readFileSync(path) };
}

/** The text of what a selector finds first, once it matches. */
export async function says(page: Page, selector: string, words: string | RegExp): Promise<void> {
  await expect
    .poll(async () => page.$eval(selector, (found) => found.textContent).catch(() => ""))
    .toEqual(expect.stringMatching(words));
}

/** Takes an option of whichever menu has it, by what it is called. */
export async function takeOption(page: Page | Frame, label: string): Promise<void> {
  const option = await page.waitForSelector(`::-p-xpath(//select//option[normalize-space()="${label}"])`);
  const menu = await option?.evaluateHandle((found) => found.closest("select"));
  const value = await option?.evaluate((found) => (found as HTMLOptionElement).value);
  await menu?.asElement()?.select(value ?? "");
}

/** Presses a button of "Use in slides", once it is open, among the ways of a kind. */
export async function takeWay(page: Page, kind: string, button: string): Promise<void> {
  await page.waitForSelector('::-p-xpath(//dialog//button[normalize-space()="PowerPoint 16:9"])');
  await page.locator(`::-p-xpath(//dialog//*[@role="tab"][normalize-space()="${kind}"])`).click();
  await page.locator(`::-p-xpath(//dialog//button[normalize-space()="${button}"])`).click();
}
