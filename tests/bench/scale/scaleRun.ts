import type { Browser, Page } from "playwright-core";
import { type Choice, everything } from "./choice.ts";
import type { Seen, ShelfName } from "./pageActs.ts";
import { pageMemory } from "./pageMemory.ts";
import type { RangeServer, Traffic } from "./rangeServer.ts";

/** What a reader does, in this order; each is timed from the act to the painted frame. */
export const steps = [
  "first list",
  "one theme",
  "theme, country, word",
  "further choices",
  "middle of the list",
] as const;

export type Step = (typeof steps)[number];

export interface Measured extends Traffic {
  readonly time: number;
}

export interface ScaleRun {
  readonly steps: Readonly<Partial<Record<Step, Measured>>>;
  /** Bytes of the page's process at the end. */
  readonly memory: number | undefined;
  /** What was shown after each act, to compare. */
  readonly seen: readonly Omit<Seen, "time">[];
}

const oneTheme: Choice = { ...everything, chosen: { theme: [2] } };
const threeFilters: Choice = { chosen: { theme: [2], country: [4] }, word: "ka" };
const further: readonly Choice[] = [
  { chosen: { theme: [2], country: [4] }, word: "kab" },
  { chosen: { theme: [2], country: [4, 7] }, word: "kab" },
  { chosen: { theme: [0, 2], country: [7] }, word: "" },
  { chosen: { kind: [1], country: [7] }, word: "" },
  { chosen: { kind: [1], country: [7], year: [20, 21, 22] }, word: "" },
];

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Goes through the steps in a fresh browser context; with `few`, through the first three only. */
export async function runSteps(
  browser: Browser,
  server: RangeServer,
  { shelf, size, way, few }: { shelf: ShelfName; size: number; way: string; few: boolean },
): Promise<ScaleRun> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const measured: Partial<Record<Step, Measured>> = {};
  const seen: Omit<Seen, "time">[] = [];
  try {
    const page: Page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const act = async (made: Promise<Seen>): Promise<number> => {
      const { time, ...shown } = await made;
      seen.push(shown);
      return time;
    };
    const choose = (choice: Choice) => act(page.evaluate((given) => window.choose(given), choice));
    const step = async (name: Step, times: () => Promise<readonly number[]>): Promise<void> => {
      server.traffic();
      measured[name] = { time: middle(await times()), ...server.traffic() };
    };
    await step("first list", async () => {
      await page.goto(`${server.url}page/tests/bench/peers/scale/index.html`);
      const address = `/${size}-${way}/`;
      return [await act(page.evaluate(([name, at]) => window.openShelf(name, at), [shelf, address] as const))];
    });
    await step("one theme", async () => [await choose(oneTheme)]);
    await step("theme, country, word", async () => [await choose(threeFilters)]);
    if (!few) {
      await step("further choices", async () => {
        const times: number[] = [];
        for (const choice of further) times.push(await choose(choice));
        return times;
      });
      await choose(everything);
      await step("middle of the list", async () => [await act(page.evaluate((at) => window.jump(at), size / 2))]);
    }
    return { steps: measured, memory: few ? undefined : await pageMemory(browser, page), seen };
  } finally {
    await context.close();
  }
}
