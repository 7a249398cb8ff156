import { type Browser, chromium } from "playwright-core";
import { findChromium } from "#build/browser.ts";
import { servedPages } from "../servedPages.ts";
import { acts } from "./acts.ts";
import { type CardsRow, cardsRow, cardsTable } from "./cardsTable.ts";
import { type Contender, memoryOf, openContender, take } from "./contender.ts";

/** The atlas, the limit, and the packages that it is measured against. */
const names = ["atlas", "bitset", "flexsearch", "minisearch", "fuse.js", "itemsjs"];

/** How often the way through the cards is timed, after once to warm up. */
const rounds = Number(process.env.CARDS_ROUNDS ?? 3);

async function benchSize(browser: Browser, url: string, size: number): Promise<readonly CardsRow[]> {
  const contenders: Contender[] = [];
  for (const name of process.env.CARDS_ONLY?.split(",") ?? names) {
    const page = name === "atlas" ? "cards/atlas.html" : "peers/cards/plain.html";
    contenders.push(await openContender(browser, name, `${url}${page}?size=${size}&engine=${name}`));
  }
  for (let round = 0; round <= rounds; round++)
    for (const at of acts.keys()) for (const contender of contenders) await take(contender, at, round);
  const limit = contenders.find(({ name }) => name === "bitset") ?? contenders[0];
  const rows: CardsRow[] = [];
  for (const contender of contenders) {
    rows.push(cardsRow(contender, limit ?? contender, await memoryOf(contender)));
    await contender.page.close();
  }
  return rows;
}

/**
 * Times typing and pressing facets in the list of the atlas, in one written for the task alone, and in the same list with
 * the packages of others, act by act in one browser; sizes by CARDS_SIZES=10000,100000.
 *
 * @returns the figures by number of cards; none where there is no Chromium
 */
export async function cardsBench(): Promise<Readonly<Record<string, readonly CardsRow[]>>> {
  const executablePath = findChromium();
  const figures: Record<string, readonly CardsRow[]> = {};
  if (executablePath === undefined) {
    console.log("The cards were not timed: no Chromium was found.");
    return figures;
  }
  const site = await servedPages("cards", ["cards/atlas", "peers/cards/plain"]);
  const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: ["--disable-gpu"] });
  try {
    for (const size of (process.env.CARDS_SIZES ?? "10000,100000").split(",")) {
      const rows = await benchSize(browser, site.url, Number(size));
      console.log(cardsTable(Number(size), rows));
      figures[size] = rows;
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
}
