import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "#build/browser.ts";
import { serveSite } from "#build/site.ts";
import { quietSwitches } from "../quietChromium.ts";
import { spreadOf } from "./median.ts";
import { servedPages } from "./servedPages.ts";

/** Milliseconds within which each interaction is to be painted, with the processor slowed down so many times. */
const limit = 100;
const slowdown = 4;
/** How often each thing is done; what counts is the slowest time but one, as with the INP of a visit of that length. */
const turns = 4;
/** Each visit is made so often, each time on a page opened anew; what counts is the middle one, as any one may fall on a busy moment of the machine. */
const visitsMade = 3;
/** Milliseconds between two frames at which one was left out, and at which a chart can still be used. */
const missed = 25;
const usable = 50;

/** Things a reader does on a page, one after the other; each is one interaction or more. */
interface Visit {
  readonly address: string;
  readonly ready: string;
  readonly acts: Readonly<Record<string, (page: Page, turn: number) => Promise<void>>>;
}

const country = (id: string) => `[data-country="${id}"]`;
const at = <T>(list: readonly [T, ...T[]], turn: number): T => list[turn % list.length] ?? list[0];

/** Opens a control of the sentence, ticks one of its boxes, and closes it. */
const tick = (button: RegExp) => async (page: Page, turn: number) => {
  await page.getByRole("button", { name: button }).first().click();
  await page.getByRole("checkbox").nth(turn).click();
  await page.keyboard.press("Escape");
};

const visits: readonly Visit[] = [
  {
    address: "/",
    ready: "[data-country]",
    acts: {
      "choose a country": (page, turn) => page.locator(country(at(["BRA", "IND", "BFA", "PER"], turn))).click(),
      "travel over the map": async (page, turn) => {
        await page.locator("svg a[tabindex='0']").first().focus();
        await page.keyboard.press(at(["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"], turn));
      },
      "zoom in": (page) => page.getByRole("button", { name: "Zoom in" }).click(),
      "tick a theme": tick(/^Theme: /),
    },
  },
  {
    address: "/programmes",
    ready: "main article",
    acts: {
      "type in the search of cards": async (page, turn) => {
        await page.getByRole("searchbox", { name: "Search the cards" }).fill("");
        await page.keyboard.type(at(["data", "open", "bank", "map"], turn), { delay: 60 });
      },
      // Under what was typed last, a box that would leave nothing cannot be ticked: all cards are there again.
      "tick a facet": async (page, turn) => {
        await page.getByRole("searchbox", { name: "Search the cards" }).fill("");
        await page.waitForTimeout(700);
        await page.evaluate(takeTimes);
        await page.locator("main a[role=checkbox]:not([aria-disabled=true])").nth(turn).click();
      },
    },
  },
  {
    address: "/map?layer=ogp",
    ready: "input[type=range]",
    acts: {
      "step a year": async (page) => {
        await page.getByRole("slider").first().focus();
        await page.keyboard.press("ArrowLeft");
      },
      "go to the table and back": (page, turn) =>
        page
          .getByRole("link", { name: at(["Table", "Map"], turn), exact: true })
          .last()
          .click(),
    },
  },
  {
    address: "/timeline",
    ready: "main svg a",
    acts: {
      "choose an event": async (page, turn) => {
        await page
          .locator("main svg a")
          .nth(turn * 3)
          .focus();
        await page.keyboard.press("Enter");
      },
      "travel along the timeline": async (page) => {
        await page.locator("main svg a[tabindex='0']").first().focus();
        await page.keyboard.press("ArrowRight");
      },
    },
  },
];

/** Has a page keep how long each interaction took until the next frame was painted. */
const keepTimes = `
  window.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
  }).observe({ type: "event", durationThreshold: 16, buffered: true });`;

const takeTimes = `(() => { const times = [...window.interactions.values()]; window.interactions.clear(); return times; })()`;

async function opened(browser: Browser, url: string, ready: string): Promise<Page> {
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

/** What one kind of act came to on one visit: ms of its slowest interaction that counts, and how many there were. */
interface ActTime {
  readonly time: number;
  readonly interactions: number;
}

/** Does what a reader does with a slow processor, once. */
async function visitTimes(browser: Browser, site: string, visit: Visit): Promise<ReadonlyMap<string, ActTime>> {
  const { address, ready, acts } = visit;
  const found = new Map<string, ActTime>();
  const page = await opened(browser, new URL(address, site).href, ready);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  for (const [name, act] of Object.entries(acts)) {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await act(page, turn);
      await page.waitForTimeout(700);
      times.push(...(await page.evaluate<number[]>(takeTimes)));
    }
    const [slowest = 0, next = slowest] = times.sort((a, b) => b - a);
    found.set(name, { time: times.length > turns ? next : slowest, interactions: times.length });
  }
  await page.close();
  return found;
}

/** Prints how long what a reader does takes to be painted; says whether all of it is within the limit. */
async function timeVisit(browser: Browser, site: string, visit: Visit): Promise<boolean> {
  const made: ReadonlyMap<string, ActTime>[] = [];
  for (let turn = 0; turn < visitsMade; turn++) made.push(await visitTimes(browser, site, visit));
  let isQuick = true;
  for (const name of Object.keys(visit.acts)) {
    const found = made.flatMap((times) => times.get(name) ?? []);
    const times = found.map(({ time }) => time).sort((a, b) => a - b);
    const { median } = spreadOf(times);
    isQuick &&= median <= limit;
    // A browser tells of no interaction that took less than 16 ms.
    console.log(
      `${visit.address} ${name}: ${median === 0 ? "under 16" : median} ms (visits ${times.join(", ")}) of ${found[0]?.interactions ?? 0} interactions, ${median <= limit ? "within" : "OVER"} ${limit}`,
    );
  }
  return isQuick;
}

/** Milliseconds between the frames of a page while something goes on. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(`
    window.frames = [];
    window.isWatching = true;
    let last = performance.now();
    requestAnimationFrame(function look(now) {
      window.frames.push(now - last);
      last = now;
      if (window.isWatching) requestAnimationFrame(look);
    });`);
  await act();
  return page.evaluate<number[]>("(window.isWatching = false, window.frames.slice(1))");
}

/** A chart that is zoomed with the wheel, and what is dragged to move over it. */
interface Moved {
  readonly name: string;
  readonly address: string;
  readonly chart: string;
  readonly handle: string;
}

const map: Moved = {
  name: "The map",
  address: "/map?layer=ogp",
  chart: "svg:has([data-country])",
  handle: "svg:has([data-country])",
};
const timeline: Moved = {
  name: "The timeline",
  address: "/timeline",
  chart: "main svg:has(a)",
  handle: "main [data-needs-script] svg:has(rect)",
};

async function middleOf(page: Page, selector: string): Promise<readonly [x: number, y: number]> {
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + Math.min(height, 400) / 2];
}

/** Turns the wheel over a chart, and drags what moves it, for some seconds, as quickly as frames come. */
async function dragAndZoom(page: Page, { chart, handle }: Moved): Promise<void> {
  await page.mouse.move(...(await middleOf(page, chart)));
  await page.keyboard.down("Control");
  for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step < 30 ? -40 : 25);
  await page.keyboard.up("Control");
  const [x, y] = await middleOf(page, handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 90; step++)
    await page.mouse.move(x + 120 * Math.sin(step / 8), y + 10 * Math.sin(step / 5));
  await page.mouse.up();
}

/** Prints how steadily a chart follows the hand; says whether it does in all but a twentieth of its frames. */
async function timeFrames(browser: Browser, site: string, moved: Moved, longest = missed): Promise<boolean> {
  const page = await opened(browser, new URL(moved.address, site).href, moved.chart);
  await dragAndZoom(page, moved);
  const frames = await framesDuring(page, () => dragAndZoom(page, moved));
  const { median, p95 } = spreadOf(frames);
  const isSteady = p95 < longest;
  const rate = (1000 / median).toFixed(0);
  console.log(
    `${moved.name}, zoomed and dragged: ${rate} frames a second, 95 of 100 within ${p95.toFixed(1)} ms, ${isSteady ? "within" : "OVER"} ${longest} (${frames.length} frames)`,
  );
  await page.close();
  return isSteady;
}

/** Times what a reader does in the built atlas; `undefined` where there is no Chromium. */
export async function benchUse(): Promise<boolean | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const [site, charts] = [await serveSite(0), await servedPages("timeline", ["timeline/atlas"])];
  const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: [...quietSwitches] });
  try {
    let isWithin = true;
    for (const visit of visits) isWithin = (await timeVisit(browser, site.url, visit)) && isWithin;
    for (const moved of [map, timeline]) isWithin = (await timeFrames(browser, site.url, moved)) && isWithin;
    const many = (size: number): Moved => ({
      ...timeline,
      name: `A timeline of ${size} events`,
      address: `timeline/atlas.html?size=${size}`,
    });
    isWithin = (await timeFrames(browser, charts.url, many(1_000))) && isWithin;
    // Of so many it is enough that they can be used.
    return (await timeFrames(browser, charts.url, many(10_000), usable)) && isWithin;
  } finally {
    await browser.close();
    await Promise.all([site.close(), charts.close()]);
  }
}
