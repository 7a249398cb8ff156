import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { install } from "#build/install.mjs";
import { cardsBench } from "./cards/cardsBench.ts";
import { isCardsWithin } from "./cards/cardsTable.ts";
import { loadBench } from "./load/loadBench.ts";
import { benchPages } from "./pageBench.ts";
import { scaleBench } from "./scale/scaleBench.ts";
import { benchSelection } from "./selectionBench.ts";
import { benchUse } from "./use/useBench.ts";

/** What came of a part: whether it keeps its limits, and figures for whoever reads them later. */
interface Outcome {
  readonly isWithin: boolean;
  readonly figures?: unknown;
}

/** One of the things that are measured; it prints its own tables. */
interface Part {
  /** Whether it needs the packages that the atlas is measured against. */
  readonly peers: boolean;
  /** Whether it needs the built site. */
  readonly site: boolean;
  readonly run: () => Promise<Outcome>;
}

function printed(text: string): Outcome {
  console.log(text);
  return { isWithin: true };
}

/** What came of a part that needs a browser, where there is one. */
function browsed(isWithin: boolean | undefined): Outcome {
  if (isWithin === undefined) console.log("Nothing was timed: no Chromium was found.");
  return { isWithin: isWithin ?? true };
}

const parts: Readonly<Record<string, Part>> = {
  selection: {
    peers: false,
    site: false,
    run: async () => ({ isWithin: benchSelection() }),
  },
  pages: {
    peers: false,
    site: true,
    run: async () => browsed(await benchPages()),
  },
  use: {
    peers: false,
    site: true,
    run: async () => browsed(await benchUse()),
  },
  load: {
    peers: true,
    site: true,
    run: async () => {
      const figures = await loadBench();
      return { isWithin: figures.every(({ targets }) => targets.every(({ isMet }) => isMet)), figures };
    },
  },
  cards: {
    peers: true,
    site: false,
    run: async () => {
      const figures = await cardsBench();
      return { isWithin: Object.values(figures).every(isCardsWithin), figures };
    },
  },
  scale: {
    peers: true,
    site: false,
    run: async () => printed(await scaleBench()),
  },
};

/** Installs the packages of the peers where they are missing; says so, and why not where it fails. */
async function installPeers(): Promise<boolean> {
  const root = process.cwd();
  const problem = await install("tests/bench/peers").finally(() => process.chdir(root));
  if (problem !== undefined) console.error(problem);
  return problem === undefined;
}

/**
 * Prints how fast the atlas is, as ratios in one run; ends with 1 where a limit is passed.
 *
 * @param args the parts to run, all unless said; `--json=FILE` writes the figures to a file
 */
export async function main(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => arg.startsWith("--json="))?.slice("--json=".length);
  const named = args.filter((arg) => !arg.startsWith("--"));
  const unknown = named.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(", ")} to measure, only ${Object.keys(parts).join(", ")}.`);
    return 1;
  }
  const wanted = Object.entries(parts).filter(([name]) => named.length === 0 || named.includes(name));
  if (wanted.some(([, { site }]) => site) && !existsSync("dist/index.html")) {
    console.error("There is no built site to measure: run `npm run build` first.");
    return 1;
  }
  if (wanted.some(([, { peers }]) => peers) && !(await installPeers())) return 1;
  const outcomes: [string, Outcome][] = [];
  for (const [name, { run }] of wanted) {
    console.log(`\n${name}`);
    outcomes.push([name, await run()]);
  }
  if (file !== undefined) await writeFile(file, JSON.stringify(Object.fromEntries(outcomes), null, 2));
  return outcomes.every(([, { isWithin }]) => isWithin) ? 0 : 1;
}
