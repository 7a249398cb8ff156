import { addValue, emptyFacetBits, type FacetBits } from "./facetBits.ts";
import type { MadeUpCard } from "./madeUpCards.ts";

/** The facets of the cards, a column after the other: kind, year, themes (a bit each, 2 bytes), number of countries, countries. */
export function writeFacetColumns(cards: readonly MadeUpCard[]): Uint8Array {
  const size = cards.length;
  const bytes = new Uint8Array(5 * size + cards.reduce((sum, { country }) => sum + country.length, 0));
  let end = 5 * size;
  cards.forEach(({ kind, year, theme, country }, place) => {
    const themes = theme.reduce((bits, value) => bits | (1 << value), 0);
    [kind, year, themes & 255, themes >> 8, country.length].forEach((value, column) => {
      bytes[column * size + place] = value;
    });
    bytes.set(country, end);
    end += country.length;
  });
  return bytes;
}

/** The cards that have each value, read back from what `writeFacetColumns` wrote of `size` cards. */
export function readFacetColumns(bytes: Uint8Array, size: number): FacetBits {
  const bits = emptyFacetBits(size);
  let at = 5 * size;
  for (let place = 0; place < size; place++) {
    const value = (column: number): number => bytes[column * size + place] ?? 0;
    addValue(bits, "kind", value(0), place);
    addValue(bits, "year", value(1), place);
    const themes = value(2) | (value(3) << 8);
    for (let theme = 0; themes >> theme !== 0; theme++)
      if ((themes >> theme) & 1) addValue(bits, "theme", theme, place);
    for (const end = at + value(4); at < end; at++) addValue(bits, "country", bytes[at] ?? 0, place);
  }
  return bits;
}
