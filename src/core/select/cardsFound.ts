import type { Atlas } from "#core/model/atlas.ts";
import { atlasIndex } from "./atlasIndex.ts";
import { type Bitset, intersection, membersAt, unite } from "./bitset.ts";
import { wordsOf } from "./fold.ts";
import { madeLately } from "./madeLately.ts";
import { madeOnce } from "./madeOnce.ts";
import { ownTexts, valueTexts } from "./names.ts";
import { indexWords, readingWords, textsWith, type WordIndex } from "./wordIndex.ts";

/** So many words are remembered, those of a long query. */
const few = 8;

/** Reads the next few cards of an atlas; returns the words of all once they are read. */
const readSome = madeOnce((atlas: Atlas): (() => WordIndex | undefined) => {
  const reading = readingWords(ownTexts(atlas));
  let index: WordIndex | undefined;
  return () => {
    if (index) return index;
    const { done, value } = reading.next();
    if (done) index = value;
    return index;
  };
});

/**
 * Reads the words of the cards ahead of the first search, which would have to wait where there are many.
 *
 * @param isTime asked every millisecond or so, whether there is time for more
 * @returns whether all are read
 */
export function readCards(atlas: Atlas, isTime: () => boolean): boolean {
  while (!readSome(atlas)()) if (!isTime()) return false;
  return true;
}

/** The words of what cards belong to and name: of each value, not of each card that has it. */
const wordsOfValues = madeOnce((atlas: Atlas) => {
  const values = valueTexts(atlas);
  return { values, index: indexWords(values.map(({ text }) => text)) };
});

/** The cards of which a word, or one of what they belong to or name, begins so. */
function cardsWithWord(atlas: Atlas, beginning: string): Bitset {
  let own = readSome(atlas)();
  while (!own) own = readSome(atlas)();
  const { values, index } = wordsOfValues(atlas);
  const { cardsWith } = atlasIndex(atlas);
  const bits = textsWith(own, beginning);
  for (const { key, id } of membersAt(values, textsWith(index, beginning))) {
    const having = cardsWith.get(key)?.get(id);
    if (having) unite(bits, having);
  }
  return bits;
}

/** The cards found for the last few words: a facet is pressed, and a next letter typed, with the words before it as they are. */
const cardsWith = madeOnce((atlas: Atlas) =>
  madeLately(
    (word: string) => cardsWithWord(atlas, word),
    (word) => word,
    few,
  ),
);

/** The cards with, for each word of the query, a word that begins so; `undefined` where the query has no word. */
export function cardsFound(atlas: Atlas, query: string): Bitset | undefined {
  const words = wordsOf(query);
  if (words.length === 0) return undefined;
  return intersection(atlas.cards.length, words.map(cardsWith(atlas)));
}
