import type { Browser, Page } from "playwright-core";
import { spreadOf } from "../median.ts";
import { openedPage } from "./openedPage.ts";

/** Milliseconds between two frames at which one was left out, and at which a chart can still be used. */
const missed = 25;
const usable = 50;

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
  const page = await openedPage(browser, new URL(moved.address, site).href, moved.chart);
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

/** The timeline of a page that shows so many events. */
const many = (size: number): Moved => ({
  ...timeline,
  name: `A timeline of ${size} events`,
  address: `timeline/atlas.html?size=${size}`,
});

/**
 * Prints how steadily the charts follow the hand; says whether they do.
 *
 * @param site where the built atlas is served
 * @param charts where the pages with a timeline of made-up events are served
 */
export async function timeCharts(browser: Browser, site: string, charts: string): Promise<boolean> {
  let isSteady = true;
  for (const moved of [map, timeline]) isSteady = (await timeFrames(browser, site, moved)) && isSteady;
  isSteady = (await timeFrames(browser, charts, many(1_000))) && isSteady;
  // Of so many it is enough that they can be used.
  return (await timeFrames(browser, charts, many(10_000), usable)) && isSteady;
}
