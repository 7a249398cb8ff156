import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** Bytes of its own that the page's process holds, worker and WebAssembly included; `undefined` where the system does not tell. */
export async function pageMemory(browser: Browser, page: Page): Promise<number | undefined> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  await whole.detach();
  const held = processInfo.flatMap(({ type, id }) => {
    if (type !== "renderer") return [];
    try {
      const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
      return kilobytes === undefined ? [] : [Number(kilobytes) * 1024];
    } catch {
      return [];
    }
  });
  return held.length === 0 ? undefined : Math.max(...held);
}
