import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** Bytes that a process holds of its own; `undefined` where the system does not tell. */
function ownBytes(process: number): number | undefined {
  try {
    const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** Bytes that all pages of the browser hold after tidying this one, workers and WebAssembly included. */
async function bytesOfPages(browser: Browser, page: Page): Promise<number | undefined> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  await whole.detach();
  const held = processInfo.flatMap(({ type, id }) => (type === "renderer" ? (ownBytes(id) ?? []) : []));
  return held.length === 0 ? undefined : held.reduce((sum, bytes) => sum + bytes, 0);
}

/** How many bytes the only page open holds beyond an empty one; `undefined` where the system does not tell. */
export async function pageMemory(browser: Browser, page: Page): Promise<number | undefined> {
  const full = await bytesOfPages(browser, page);
  const context = page.context();
  await page.close();
  const empty = await bytesOfPages(browser, await context.newPage());
  return full === undefined || empty === undefined ? undefined : full - empty;
}
