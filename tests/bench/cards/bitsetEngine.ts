import { fold } from "#core/select/fold.ts";
import type { Corpus, Engine } from "./engine.ts";

/** Which cards have each word, the words sorted: places from `from[n]` to `from[n + 1]` in `places`. */
interface Words {
  readonly words: readonly string[];
  readonly from: Uint32Array;
  readonly places: Uint32Array;
}

function indexed(texts: readonly string[]): Words {
  const lists = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const word of fold(text).match(/[a-z0-9]+/g) ?? []) {
      const list = lists.get(word);
      if (!list) lists.set(word, [place]);
      else if (list[list.length - 1] !== place) list.push(place);
    }
  });
  const words = [...lists.keys()].sort();
  const from = new Uint32Array(words.length + 1);
  words.forEach((word, n) => {
    from[n + 1] = (from[n] as number) + (lists.get(word)?.length ?? 0);
  });
  const places = new Uint32Array(from[words.length] as number);
  words.forEach((word, n) => {
    places.set(lists.get(word) ?? [], from[n]);
  });
  return { words, from, places };
}

const popCount = (bits: number): number => {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

function addPlace(bits: Uint32Array | undefined, place: number): void {
  if (bits) bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

/** The limit: an index of words and a set of bits for each value, written for this list alone. */
export function bitsetEngine({ texts, values, facets, facetOf }: Corpus): Engine {
  const size = texts.length;
  const length = (size + 31) >>> 5;
  const sets = Array.from(facetOf, () => new Uint32Array(length));
  values.forEach((own, place) => {
    for (const value of own) addPlace(sets[value], place);
  });
  const all = new Uint32Array(length);
  for (let place = 0; place < size; place++) addPlace(all, place);
  const { words, from, places } = indexed(texts);

  const search = (query: string): Uint32Array => {
    let found: Uint32Array | undefined;
    for (const asked of query.toLowerCase().match(/[a-z0-9]+/g) ?? []) {
      const bits = new Uint32Array(length);
      let [low, high] = [0, words.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((words[middle] as string) < asked) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (words[end]?.startsWith(asked)) end++;
      for (let at = from[low] as number; at < (from[end] as number); at++) addPlace(bits, places[at] as number);
      if (found) for (let n = 0; n < length; n++) bits[n] = (bits[n] as number) & (found[n] as number);
      found = bits;
    }
    return found ?? all;
  };

  return (query, chosen) => {
    const base = search(query);
    const unions = facets.map(({ first, values: own }) => {
      let union: Uint32Array | undefined;
      for (let value = first; value < first + own.length; value++) {
        if (!chosen.has(value)) continue;
        const set = sets[value] as Uint32Array;
        if (!union) union = set.slice();
        else for (let n = 0; n < length; n++) union[n] = (union[n] as number) | (set[n] as number);
      }
      return union;
    });
    const without = (facet: number): Uint32Array => {
      let bits = base;
      unions.forEach((union, other) => {
        if (!union || other === facet) return;
        const both = new Uint32Array(length);
        for (let n = 0; n < length; n++) both[n] = (bits[n] as number) & (union[n] as number);
        bits = both;
      });
      return bits;
    };
    const result = without(-1);
    const counts = new Uint32Array(facetOf.length);
    facets.forEach(({ first, values: own }, facet) => {
      const bits = unions[facet] ? without(facet) : result;
      for (let value = first; value < first + own.length; value++) {
        const set = sets[value] as Uint32Array;
        let count = 0;
        for (let n = 0; n < length; n++) {
          const both = (bits[n] as number) & (set[n] as number);
          if (both !== 0) count += popCount(both);
        }
        counts[value] = count;
      }
    });
    let total = 0;
    for (let n = 0; n < length; n++) total += popCount(result[n] as number);
    const found = new Uint32Array(total);
    let at = 0;
    for (let n = 0; n < length; n++) {
      let rest = result[n] as number;
      while (rest !== 0) {
        const lowest = rest & -rest;
        found[at++] = (n << 5) + 31 - Math.clz32(lowest);
        rest ^= lowest;
      }
    }
    return { places: found, counts };
  };
}
