import { type Choice, everything, type FacetKey, facetKeys, facetSizes, type Line, windowSize } from "./choice.ts";
import { choose, type FacetBits, placesFrom } from "./facetBits.ts";
import { readFacetColumns, writeFacetColumns } from "./facetColumns.ts";
import type { MadeUpCard } from "./madeUpCards.ts";
import * as shards from "./shardAddresses.ts";
import { writeCompressed } from "./writeCompressed.ts";

const lineOf = ({ name, summary, year }: MadeUpCard): Line => ({ name, summary, year });

/** The words of a card, each once. */
export const wordsOfCard = ({ name, summary }: MadeUpCard): ReadonlySet<string> =>
  new Set(`${name} ${summary}`.toLowerCase().split(" "));

/** Words by their beginning, each with the distances between the places of its cards. */
function wordShards(cards: readonly MadeUpCard[]): ReadonlyMap<string, Readonly<Record<string, readonly number[]>>> {
  const beginnings = new Map<string, Record<string, number[]>>();
  const last = new Map<string, number>();
  cards.forEach((card, place) => {
    for (const word of wordsOfCard(card)) {
      const beginning = word.slice(0, shards.letters);
      const words = beginnings.get(beginning) ?? {};
      beginnings.set(beginning, words);
      const distances = words[word] ?? [];
      words[word] = distances;
      distances.push(place - (last.get(word) ?? 0));
      last.set(word, place);
    }
  });
  return beginnings;
}

/** The first view of a reader who chose one value. */
function valueShard(cards: readonly MadeUpCard[], bits: FacetBits, key: FacetKey, value: number): shards.ValueShard {
  const choice: Choice = { ...everything, chosen: { [key]: [value] } };
  const { cards: chosen, total, counts } = choose(bits, choice, undefined);
  const lines = placesFrom(chosen, 0, windowSize)
    .flatMap((place) => cards[place] ?? [])
    .map(lineOf);
  return { total, counts, lines };
}

/** Writes the cards as an index, a first view for each value, and shards of lines and words. */
export function writeShards(folder: string, cards: readonly MadeUpCard[]): void {
  const write = (path: string, content: unknown) => writeCompressed(folder, path, JSON.stringify(content));
  const columns = writeFacetColumns(cards);
  writeCompressed(folder, shards.facetsAddress, columns);
  const bits = readFacetColumns(columns, cards.length);
  for (const key of facetKeys)
    for (let value = 0; value < facetSizes[key]; value++)
      write(shards.valueAddress(key, value), valueShard(cards, bits, key, value));
  for (let at = 0; at * shards.linesPerShard < cards.length; at++) {
    const from = at * shards.linesPerShard;
    write(shards.linesAddress(at), cards.slice(from, from + shards.linesPerShard).map(lineOf));
  }
  const words = wordShards(cards);
  for (const [beginning, shard] of words) write(shards.wordsAddress(beginning), shard satisfies shards.WordShard);
  const { counts } = choose(bits, everything, undefined);
  const index: shards.ShardIndex = { size: cards.length, counts, beginnings: [...words.keys()].sort() };
  write(shards.indexAddress, index);
}
