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

/** Texts read in one step. */
const few = 100;

/** Indexes texts in steps of about a millisecond, so that a page with many may do other things in between. */
export function* readingWords(texts: Iterable<string>): Generator<undefined, WordIndex> {
  const places = new Map<string, number[]>();
  const placesOf = (word: string): number[] => {
    const known = places.get(word) ?? [];
    places.set(word, known);
    return known;
  };
  // Texts say the same again and again: what stands between two spaces is folded once.
  const ofParts = new Map<string, readonly number[][]>();
  let size = 0;
  for (const text of texts) {
    for (const part of text.split(" ")) {
      const known = ofParts.get(part);
      const lists = known ?? wordsOf(part).map(placesOf);
      if (!known) ofParts.set(part, lists);
      for (const list of lists) if (list[list.length - 1] !== size) list.push(size);
    }
    size++;
    if (size % few === 0) yield;
  }
  const words = [...places.keys()].sort();
  return { size, words, places: words.map(placesOf) };
}

export function indexWords(texts: Iterable<string>): WordIndex {
  const reading = readingWords(texts);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
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

/** The texts in which a word begins so. */
export function textsWith({ size, words, places }: WordIndex, beginning: string): Bitset {
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
