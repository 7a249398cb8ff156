import type { Browser, Page } from "playwright-core";
import type { Line } from "./line.ts";
import type { LoadFigures } from "./loadFigures.ts";
import { brazil, type LoadPage } from "./loadPage.ts";
import { listen, type Traffic } from "./traffic.ts";
import { type LoadNotes, mapPainted, watchLoad } from "./watchLoad.ts";

/** A page is at rest when for so many ms nothing came over the line and no task was long. */
const rest = 500;

/** No page may take longer, ms. */
const patience = 90_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const notesOf = (page: Page): Promise<LoadNotes> => page.evaluate(() => window.loadNotes);

/** Opens a page with an empty cache on a line, hands it to `act` as it begins to load, and shuts it. */
async function visited<T>(
  browser: Browser,
  { drawn, answered }: LoadPage,
  { cpu, network }: Line,
  url: string,
  act: (page: Page, traffic: Traffic) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(`(${watchLoad})({ drawn: () => ${drawn}, answered: () => ${answered} })`);
    const session = await context.newCDPSession(page);
    const traffic = await listen(session);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (network) {
      const { throughput, latency } = network;
      const both = { downloadThroughput: throughput, uploadThroughput: throughput };
      await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...both });
    }
    await page.goto(url, { waitUntil: "commit", timeout: patience });
    return await act(page, traffic);
  } finally {
    await context.close();
  }
}

/** What `ask` answers once it does; asked again and again, and for so many ms at most. */
async function until<T>(ask: () => Promise<T | undefined>, failed: string, ms = patience): Promise<T> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(failed);
}

/** Waits until a page is drawn and at rest. */
const rested = (page: Page, traffic: Traffic, name: string): Promise<LoadNotes> =>
  until(async () => {
    await pause(100);
    const [notes, now] = [await notesOf(page), await page.evaluate(() => performance.now())];
    const last = Math.max(notes.drawn ?? Number.POSITIVE_INFINITY, ...notes.tasks.map((t) => t.start + t.duration));
    return now - last > rest && traffic.quiet() > rest ? notes : undefined;
  }, `${name} did not come to rest.`);

/** Moves the pointer from beside the map to Brazil and back until the page answers: says when, in ms. */
const pointed = (page: Page, { name }: LoadPage, [x, y]: Point): Promise<number> =>
  until(async () => {
    await page.mouse.move(x, 2);
    await page.mouse.move(x, y);
    await pause(20);
    return (await notesOf(page)).answered;
  }, `${name} did not answer to the pointer.`);

/**
 * Waits until the page shows the country that was pressed. Asked anew each time: a page with a strict policy lets nobody
 * evaluate text in a frame of its own.
 */
const shown = (page: Page, { name, chosen }: LoadPage): Promise<boolean> =>
  until(
    async () => {
      await pause(20);
      return (await page.evaluate<boolean>(chosen)) || undefined;
    },
    `${name} did not answer to a press.`,
    10_000,
  );

type Point = readonly [x: number, y: number];

/** A first visit: says where Brazil is, and makes sure that the page answers to pointer and click. */
export async function tried(browser: Browser, page: LoadPage, line: Line, url: string): Promise<Point> {
  return visited(browser, page, line, url, async (tab, traffic) => {
    await rested(tab, traffic, page.name);
    const box = await tab.locator(page.map).first().boundingBox();
    if (box === null) throw new Error(`${page.name} has no map.`);
    const at: Point = [box.x + box.width * brazil[0], box.y + box.height * brazil[1]];
    await pointed(tab, page, at);
    await tab.mouse.click(...at);
    await shown(tab, page);
    return at;
  });
}

/** Loads a page twice: left alone, and with a pointer that tries it from the first moment. */
export async function timeLoad(
  browser: Browser,
  page: LoadPage,
  line: Line,
  url: string,
  at: Point,
): Promise<LoadFigures> {
  const alone = await visited(browser, page, line, url, async (tab, traffic) => {
    const notes = await rested(tab, traffic, page.name);
    const durations = notes.tasks.map(({ duration }) => duration);
    const paint = mapPainted(notes);
    return {
      paint,
      bytesToMap: traffic.bytes(paint),
      shift: notes.shift,
      longest: Math.max(0, ...durations),
      long: durations.reduce((total, duration) => total + duration, 0),
      requests: traffic.requests(),
      bytesInAll: traffic.bytes(),
    };
  });
  return visited(browser, page, line, url, async (tab, traffic) => {
    const interactive = await pointed(tab, page, at);
    return { ...alone, interactive, bytes: traffic.bytes(interactive) };
  });
}
