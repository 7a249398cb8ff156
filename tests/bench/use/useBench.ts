import { chromium } from "playwright-core";
import { findChromium } from "#build/browser.ts";
import { serveSite } from "#build/site.ts";
import { quietSwitches } from "../../quietChromium.ts";
import { servedPages } from "../servedPages.ts";
import { timeCharts } from "./frames.ts";
import { timeInteractions } from "./interactions.ts";

/** Times what a reader does in the built atlas; `undefined` where there is no Chromium. */
export async function benchUse(): Promise<boolean | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const [site, charts] = [await serveSite(0), await servedPages("timeline", ["timeline/atlas"])];
  const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: [...quietSwitches] });
  try {
    const isQuick = await timeInteractions(browser, site.url);
    return (await timeCharts(browser, site.url, charts.url)) && isQuick;
  } finally {
    await browser.close();
    await Promise.all([site.close(), charts.close()]);
  }
}
