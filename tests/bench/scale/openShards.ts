import { addBit, type Bitset, emptyBits } from "#core/select/bitset.ts";
import { type Answer, type Choice, facetKeys, type Line, type OpenShelf, windowSize } from "./choice.ts";
import { choose, type FacetBits, placesFrom } from "./facetBits.ts";
import { readFacetColumns } from "./facetColumns.ts";
import * as shards from "./shardAddresses.ts";

/** Remembers each file it was asked for. */
function shelfOf<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (path) => {
    const known = loaded.get(path) ?? load(path);
    loaded.set(path, known);
    return known;
  };
}

/** The one value chosen and nothing else, for which there is a file. */
function onlyValue({ chosen, word }: Choice): string | undefined {
  const values = facetKeys.flatMap((key) => (chosen[key] ?? []).map((value) => shards.valueAddress(key, value)));
  return word === "" && values.length === 1 ? values[0] : undefined;
}

/** The cards with a word that begins with `word`. */
function cardsWithWord(shard: shards.WordShard, word: string, size: number): Bitset {
  const bits = emptyBits(size);
  for (const [each, distances] of Object.entries(shard)) {
    if (!each.startsWith(word)) continue;
    let place = 0;
    for (const distance of distances) {
      place += distance;
      addBit(bits, place);
    }
  }
  return bits;
}

/** Loads the index; then a file for one chosen value, and the facets of all cards and the words only for more. */
export const openShards: OpenShelf = async (address) => {
  const load = async <T>(path: string): Promise<T> => (await fetch(address + path)).json();
  const linesIn = shelfOf<readonly Line[]>(load);
  const valueAt = shelfOf<shards.ValueShard>(load);
  const wordsAt = shelfOf<shards.WordShard>(load);
  const { size, counts, beginnings } = await load<shards.ShardIndex>(shards.indexAddress);

  let facets: Promise<FacetBits> | undefined;
  const loadFacets = async (): Promise<FacetBits> =>
    readFacetColumns(new Uint8Array(await (await fetch(address + shards.facetsAddress)).arrayBuffer()), size);

  const linesAt = (places: readonly number[]): Promise<readonly Line[]> =>
    Promise.all(
      places.map(async (place) => {
        const lines = await linesIn(shards.linesAddress(Math.floor(place / shards.linesPerShard)));
        const line = lines[place % shards.linesPerShard];
        if (!line) throw new RangeError(`No line at ${place}`);
        return line;
      }),
    );

  const found = async (word: string): Promise<Bitset | undefined> => {
    if (word === "") return undefined;
    const beginning = word.slice(0, shards.letters);
    if (!beginnings.includes(beginning)) return emptyBits(size);
    return cardsWithWord(await wordsAt(shards.wordsAddress(beginning)), word, size);
  };

  const chosenFrom = async (choice: Choice): Promise<Answer> => {
    facets ??= loadFacets();
    const [bits, withWord] = await Promise.all([facets, found(choice.word)]);
    const { cards, ...answer } = choose(bits, choice, withWord);
    return { ...answer, linesFrom: (from) => linesAt(placesFrom(cards, from, windowSize)) };
  };

  return {
    answer: async (choice) => {
      if (choice.word === "" && facetKeys.every((key) => (choice.chosen[key] ?? []).length === 0)) {
        const linesFrom = (from: number) =>
          linesAt(Array.from({ length: Math.min(windowSize, size - from) }, (_, at) => from + at));
        return { total: size, counts, linesFrom };
      }
      const value = onlyValue(choice);
      if (value === undefined) return chosenFrom(choice);
      const { lines, ...answer } = await valueAt(value);
      return {
        ...answer,
        linesFrom: async (from) => (from === 0 ? lines : (await chosenFrom(choice)).linesFrom(from)),
      };
    },
  };
};
