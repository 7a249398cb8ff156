import type { Browser } from "playwright-core";
import { spreadOf } from "../median.ts";
import { openedPage, takeTimes } from "./openedPage.ts";
import { type Visit, visits } from "./visits.ts";

/** Milliseconds within which each interaction is to be painted, with the processor slowed down so many times. */
const limit = 100;
const slowdown = 4;
/** How often each thing is done on a visit; what counts is its slowest interaction. */
const turns = 4;
/**
 * How often each visit is made, each time on a page opened anew, and all of them in turn: a busy minute of the machine
 * falls on all alike, and on a part of the visits only. What counts is the middle one.
 */
const rounds = 5;

/** What one kind of act came to on one visit: ms of its slowest interaction, and how many there were. */
interface ActTime {
  readonly time: number;
  readonly interactions: number;
}

/** Does what a reader does with a slow processor, once. */
async function visitTimes(browser: Browser, site: string, visit: Visit): Promise<ReadonlyMap<string, ActTime>> {
  const { address, ready, acts } = visit;
  const found = new Map<string, ActTime>();
  const page = await openedPage(browser, new URL(address, site).href, ready);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  for (const [name, act] of Object.entries(acts)) {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await act(page, turn);
      await page.waitForTimeout(700);
      times.push(...(await page.evaluate<number[]>(takeTimes)));
    }
    found.set(name, { time: Math.max(0, ...times), interactions: times.length });
  }
  await page.close();
  return found;
}

/** Prints how long what a reader does takes to be painted; says whether all of it is within the limit. */
export async function timeInteractions(browser: Browser, site: string): Promise<boolean> {
  const made = new Map<Visit, ReadonlyMap<string, ActTime>[]>(visits.map((visit) => [visit, []]));
  for (let round = 0; round < rounds; round++)
    for (const [visit, found] of made) found.push(await visitTimes(browser, site, visit));
  let isQuick = true;
  for (const [{ address, acts }, found] of made)
    for (const name of Object.keys(acts)) {
      const each = found.flatMap((times) => times.get(name) ?? []);
      const times = each.map(({ time }) => time).sort((a, b) => a - b);
      const { median } = spreadOf(times);
      isQuick &&= median <= limit;
      // A browser tells of no interaction that took less than 16 ms.
      console.log(
        `${address} ${name}: ${median === 0 ? "under 16" : median} ms (visits ${times.join(", ")}) of ${each[0]?.interactions ?? 0} interactions, ${median <= limit ? "within" : "OVER"} ${limit}`,
      );
    }
  return isQuick;
}
