/** A made-up programme, as each contender is given it. */
export interface MadeUpCard {
  readonly name: string;
  readonly summary: string;
  readonly kind: number;
  readonly theme: readonly number[];
  readonly country: readonly number[];
  /** Years since 2000. */
  readonly year: number;
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const [consonants, vowels, wordCount] = ["bcdfghjklmnprstvwz", "aeiou", 20_000] as const;

/** As many made-up words as a small language has, the short ones first. */
function madeUpWords(random: () => number): readonly string[] {
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)] ?? "";
  const words = new Set<string>();
  while (words.size < wordCount) {
    const syllables = 2 + Math.floor((words.size / wordCount) * 2 + random());
    words.add(Array.from({ length: syllables }, () => letter(consonants) + letter(vowels)).join(""));
  }
  return [...words];
}

/**
 * Makes up `size` cards, the same for the same seed: 4 kinds, 12 themes, 200 countries, 26 years, and about 20 words
 * each. Words, themes and countries are as uneven as in life: the second is used half as often as the first, and so on.
 */
export function* madeUpCards(size: number, seed = 1): Generator<MadeUpCard> {
  const random = randomNumbers(seed);
  const words = madeUpWords(random);
  const uneven = (count: number): number => Math.floor(Math.exp(random() * Math.log(count + 1))) - 1;
  const some = (most: number, count: number): readonly number[] =>
    [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => uneven(count)))].sort((a, b) => a - b);
  const text = (length: number): string => Array.from({ length }, () => words[uneven(wordCount)] ?? "").join(" ");
  for (let place = 0; place < size; place++) {
    const name = text(3);
    yield {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      summary: text(12 + Math.floor(random() * 10)),
      kind: uneven(4),
      theme: some(3, 12),
      country: some(8, 200),
      year: 25 - uneven(26),
    };
  }
}
