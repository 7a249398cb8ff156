import { isDeepStrictEqual } from "node:util";
import { chromium } from "playwright-core";
import { findChromium } from "#build/browser.ts";
import { quietSwitches } from "../../quietChromium.ts";
import type { ShelfName } from "./pageActs.ts";
import { type Line, serveRanges } from "./rangeServer.ts";
import { runSteps, type ScaleRun } from "./scaleRun.ts";
import { refusals, scaleSite } from "./scaleSite.ts";
import { type Contender, scaleTables } from "./scaleTable.ts";
import { weighFolder } from "./weighFolder.ts";

/** The ways to keep the cards, each with how its files are written and the most cards it is tried with. */
const shelves: readonly { readonly name: ShelfName; readonly way: string; readonly most: number }[] = [
  { name: "json", way: "json", most: 1_000_000 },
  { name: "shards", way: "shards", most: 1_000_000 },
  { name: "hyparquet", way: "parquet", most: Number.POSITIVE_INFINITY },
  { name: "duckdb", way: "parquet", most: Number.POSITIVE_INFINITY },
];

/** A phone's line: 1.6 Mbit a second, 150 ms until an answer begins; and the most cards that are tried on it. */
const slowLine: Line = { bytesPerSecond: 200_000, delay: 150 };
const mostSlowly = 100_000;

/** How often each is timed: once where that takes minutes. */
const roundsOf = (size: number): number => (size > 1_000_000 ? 1 : 3);

/** Times every way to keep the cards in one browser, turn by turn, and says so in tables; sizes by SCALE_SIZES=10000,100000. */
export async function scaleBench(): Promise<string> {
  const executablePath = findChromium();
  if (executablePath === undefined) return "The ways to grow were not timed: no Chromium was found.";
  const refused = refusals();
  if (refused.all !== undefined) return `The ways to grow were not timed: ${refused.all}`;
  const sizes = (process.env.SCALE_SIZES ?? "10000,100000").split(",").map(Number);
  const shelvesOf = (size: number) =>
    shelves.filter(({ name, most }) => size <= most && (name !== "duckdb" || refused.duckdb === undefined));
  const folders = await scaleSite(sizes.flatMap((size) => shelvesOf(size).map(({ way }) => ({ size, way }))));
  const server = await serveRanges(folders);
  const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: [...quietSwitches] });
  try {
    const tables: string[] = [];
    for (const size of sizes) {
      const contenders = shelvesOf(size).map(({ name, way }) => {
        const weight = weighFolder(folders[`${size}-${way}`] ?? "");
        return { name, way, weight, runs: [] as ScaleRun[], slowRuns: [] as ScaleRun[] };
      });
      let shown: ScaleRun["seen"] | undefined;
      const turn = async (few: boolean): Promise<void> => {
        server.setLine(few ? slowLine : undefined);
        for (const { name, way, runs, slowRuns } of contenders) {
          const run = await runSteps(browser, server, { shelf: name, size, way, few });
          shown ??= run.seen;
          if (!isDeepStrictEqual(run.seen, shown.slice(0, run.seen.length)))
            throw new Error(`${name} shows something else than ${contenders[0]?.name}`);
          (few ? slowRuns : runs).push(run);
        }
      };
      for (let round = 0; round < roundsOf(size); round++) await turn(false);
      if (size <= mostSlowly) await turn(true);
      tables.push(scaleTables(size, contenders satisfies readonly Contender[]));
    }
    return [...tables, refused.duckdb ?? ""].join("\n\n").trim();
  } finally {
    await browser.close();
    await server.close();
  }
}
