import type { Browser, Page } from "playwright-core";

/** Has a page keep how long each interaction took until the next frame was painted. */
const keepTimes = `
  window.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
  }).observe({ type: "event", durationThreshold: 16, buffered: true });`;

/** Takes the times of the interactions until now off the page, ms; runs in the page. */
export const takeTimes = `(() => { const times = [...window.interactions.values()]; window.interactions.clear(); return times; })()`;

/** Opens a page as for a reader who has been there for a while: all that comes late is there. */
export async function openedPage(browser: Browser, url: string, ready: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(5000);
  await page.addInitScript(keepTimes);
  await page.goto(url);
  await page.locator(ready).first().waitFor({ state: "attached", timeout: 30_000 });
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.mouse.move(5, 5);
  await page.waitForTimeout(1500);
  return page;
}
