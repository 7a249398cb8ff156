import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumHere } from "#build/browser.ts";
import { quietSwitches } from "../../quietChromium.ts";
import { buildPages } from "./buildPages.ts";
import { type Line, lines } from "./line.ts";
import { type LoadFigures, middleLoad } from "./loadFigures.ts";
import { atlasName, bareName, limitName, loadPages, peers } from "./loadPage.ts";
import { loadTable } from "./loadTable.ts";
import { loadTargets, type Target, targetLine } from "./loadTargets.ts";
import { serveFolder } from "./serveFolder.ts";
import { timeLoad, tried } from "./timeLoad.ts";

/** What came of a line: the figures by page, and the targets. */
export interface LoadResult {
  readonly line: string;
  readonly pages: Readonly<Record<string, LoadFigures>>;
  readonly targets: readonly Target[];
}

/** The longest task the atlas may have, ms. */
const longestTask = ({ cpu }: Line): number => (cpu === 1 ? 50 : 200);

function judged(line: Line, middles: ReadonlyMap<string, LoadFigures>): LoadResult {
  const of = (name: string): LoadFigures => {
    const figures = middles.get(name);
    if (!figures) throw new Error(`${name} was not measured.`);
    return figures;
  };
  const [atlas, limit, bare] = [of(atlasName), of(limitName), of(bareName)];
  const others = [...middles].flatMap(([name, figures]) =>
    name === atlasName || name === limitName || name === bareName ? [] : [figures],
  );
  const targets = loadTargets({ atlas, limit, bare, others, longestTask: longestTask(line) });
  const rows = [...middles].map(([name, figures]) => ({ name, figures }));
  console.log(`\n${line.name}, middle of ${line.rounds} rounds`);
  console.log(loadTable(rows, bare, limit));
  for (const target of targets) console.log(targetLine(target));
  return { line: line.name, pages: Object.fromEntries(middles), targets };
}

/**
 * Loads the atlas and its peers turn by turn, with an empty cache each, and prints how they compare.
 *
 * @param folder the built atlas
 */
export async function loadBench(folder = "dist"): Promise<readonly LoadResult[]> {
  if (!existsSync(`${folder}/index.html`)) throw new Error("There is no built site: run `npm run build` first.");
  const found = await chromiumHere();
  if ("refusal" in found) throw new Error(found.refusal);
  await buildPages(peers);
  const pages = loadPages.map((page) => (page.name === atlasName ? { ...page, folder } : page));
  const sites = await Promise.all(pages.map((page) => serveFolder(page.folder)));
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
    args: [...quietSwitches],
  });
  try {
    const visits: { page: (typeof pages)[number]; url: string; at: Awaited<ReturnType<typeof tried>> }[] = [];
    const [plain] = lines;
    for (const [n, page] of pages.entries()) {
      const url = sites[n]?.url ?? "";
      if (plain) visits.push({ page, url, at: await tried(browser, page, plain, url) });
    }
    const results: LoadResult[] = [];
    for (const line of lines) {
      const loads = new Map(pages.map(({ name }) => [name, [] as LoadFigures[]]));
      for (let round = 0; round < line.rounds; round++) {
        const turn = round % visits.length;
        for (const { page, url, at } of [...visits.slice(turn), ...visits.slice(0, turn)])
          loads.get(page.name)?.push(await timeLoad(browser, page, line, url, at));
      }
      results.push(judged(line, new Map([...loads].map(([name, rounds]) => [name, middleLoad(rounds)]))));
    }
    return results;
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
}
