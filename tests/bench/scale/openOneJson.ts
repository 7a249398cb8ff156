import { indexWords, textsMatching, type WordIndex } from "#core/select/wordIndex.ts";
import { type OpenShelf, windowSize } from "./choice.ts";
import { addValue, choose, emptyFacetBits, placesFrom } from "./facetBits.ts";
import type { CardRow } from "./writeOneJson.ts";

/** Loads all cards at once and indexes them in the browser, as the atlas does; the words at the first word typed. */
export const openOneJson: OpenShelf = async (address) => {
  const rows: readonly CardRow[] = await (await fetch(`${address}cards.json`)).json();
  const bits = emptyFacetBits(rows.length);
  rows.forEach(([, , kind, theme, country, year], place) => {
    addValue(bits, "kind", kind, place);
    addValue(bits, "year", year, place);
    for (const value of theme) addValue(bits, "theme", value, place);
    for (const value of country) addValue(bits, "country", value, place);
  });
  let words: WordIndex | undefined;
  return {
    answer: async (choice) => {
      if (choice.word !== "") words ??= indexWords(rows.map(([name, summary]) => `${name} ${summary}`));
      const { cards, total, counts } = choose(bits, choice, words && textsMatching(words, choice.word));
      const linesFrom = async (from: number) =>
        placesFrom(cards, from, windowSize).flatMap((place) => {
          const row = rows[place];
          return row ? [{ name: row[0], summary: row[1], year: row[5] }] : [];
        });
      return { total, counts, linesFrom };
    },
  };
};
