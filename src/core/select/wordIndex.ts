import { addBit, type Bitset, emptyBits, intersection } from "./bitset.ts";
import { wordsOf } from "./fold.ts";

/** Which texts of a list have which words; the words sorted, to find those that begin alike. */
export interface WordIndex {
  /** Number of texts. */
  readonly size: number;
  readonly words: readonly string[];
  /** For each word, the places of the texts that have it. */
  readonly places: readonly (readonly number[])[];
}

export function indexWords(texts: readonly string[]): WordIndex {
  const places = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const word of new Set(wordsOf(text))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  const words = [...places.keys()].sort();
  return { size: texts.length, words, places: words.map((word) => places.get(word) ?? []) };
}

/** First place in the sorted `words` that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textsWith({ size, words, places }: WordIndex, beginning: string): Bitset {
  const bits = emptyBits(size);
  for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++)
    for (const place of places[at] ?? []) addBit(bits, place);
  return bits;
}

/** The texts in which each word of the query begins a word; `undefined` where the query has no word. */
export function textsMatching(index: WordIndex, query: string): Bitset | undefined {
  const words = wordsOf(query);
  if (words.length === 0) return undefined;
  return intersection(
    index.size,
    words.map((word) => textsWith(index, word)),
  );
}
