import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MadeUpCard, madeUpCards } from "../../scale/madeUpCards.ts";
import { writeOneJson } from "../../scale/writeOneJson.ts";
import { wordsOfCard, writeShards } from "../../scale/writeShards.ts";
import { writeFacets, writeLines, writeWords } from "./writeParquet.ts";

/** Where each word is. */
function placesOfWords(cards: Iterable<MadeUpCard>): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  let place = 0;
  for (const card of cards) {
    for (const word of wordsOfCard(card)) {
      const places = words.get(word);
      if (places) places.push(place);
      else words.set(word, [place]);
    }
    place++;
  }
  return words;
}

/** The ways to write cards; the last never holds them all. */
const ways: Readonly<Record<string, (folder: string, size: number) => void>> = {
  json: (folder, size) => writeOneJson(folder, [...madeUpCards(size)]),
  shards: (folder, size) => writeShards(folder, [...madeUpCards(size)]),
  parquet: (folder, size) => {
    writeFacets(folder, madeUpCards(size));
    writeLines(folder, madeUpCards(size));
    writeWords(folder, placesOfWords(madeUpCards(size)));
  },
};

/** Writes SIZE made-up cards to FOLDER, and how many ms of a processor it took as time.json: FOLDER SIZE WAY. */
export async function main([folder = "", size = "", way = ""]: readonly string[]): Promise<number> {
  const write = ways[way];
  if (!write) throw new RangeError(`No way named ${way}`);
  mkdirSync(folder, { recursive: true });
  const start = process.cpuUsage();
  write(folder, Number(size));
  const { user, system } = process.cpuUsage(start);
  writeFileSync(join(folder, "time.json"), JSON.stringify((user + system) / 1000));
  return 0;
}
