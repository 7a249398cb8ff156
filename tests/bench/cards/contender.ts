import type { Browser, CDPSession, Page } from "playwright-core";
import { acts, isKeystroke, scriptOf, shownScript } from "./acts.ts";
import { type ChangeTime, changeTime } from "./changeTime.ts";

/** Milliseconds without a change after which what an act changed is taken to be on the screen. */
const quiet = 120;

/** A page with a list of cards, and how it did so far; times in milliseconds. */
export interface Contender {
  readonly name: string;
  readonly page: Page;
  readonly session: CDPSession;
  /** What it showed after each act. */
  readonly shown: string[];
  readonly keystrokes: number[];
  readonly presses: number[];
  /** Until whatever else is on the page has changed, too. */
  readonly whole: number[];
  /** The first letter ever typed. */
  firstLetter: number;
  /** From the address to a page that answers. */
  readonly ready: number;
}

/** Opens a page of the bench, and waits until it answers. */
export async function openContender(browser: Browser, name: string, url: string): Promise<Contender> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => console.error(`${name}: ${error}`));
  await page.addInitScript(`window.changeTime = ${changeTime}`);
  const begun = performance.now();
  await page.goto(url);
  const patient = { state: "attached", timeout: 300_000 } as const;
  await page.waitForSelector("main article h3", patient);
  await page.waitForSelector("main fieldset", patient);
  const ready = performance.now() - begun;
  const session = await page.context().newCDPSession(page);
  return { name, page, session, shown: [], keystrokes: [], presses: [], whole: [], firstLetter: Number.NaN, ready };
}

/** Has a page do one act; the first round only warms it up. */
export async function take(contender: Contender, at: number, round: number): Promise<void> {
  const act = acts[at];
  if (!act) return;
  const { page, shown, keystrokes, presses, whole } = contender;
  await page.bringToFront();
  const { list, all } = await page.evaluate<ChangeTime>(`changeTime(() => ${scriptOf(act)}, ${quiet})`);
  if (at === 0 && round === 0) contender.firstLetter = list;
  if (round > 0) {
    (isKeystroke(act) ? keystrokes : presses).push(list);
    whole.push(all);
  }
  shown[at] = await page.evaluate<string>(shownScript);
}

/** Megabytes a page holds: its objects, and what its arrays of numbers take. */
export async function memoryOf({ session }: Contender): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, ...usage } = await session.send("Runtime.getHeapUsage");
  const backing = "backingStorageSize" in usage ? Number(usage.backingStorageSize) : 0;
  return (usedSize + backing) / 1e6;
}
