import type { Atlas } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Interval } from "#core/model/interval.ts";
import { addBit, type Bitset, bitsWhere, emptyBits } from "./bitset.ts";
import { type IdFacetKey, idFacets, regionsOf, valuesOf } from "./facet.ts";
import { madeOnce } from "./madeOnce.ts";
import { entryTexts, eventTexts } from "./names.ts";
import { indexWords } from "./wordIndex.ts";

function cardsWithValues({ cards, countries }: Atlas): ReadonlyMap<IdFacetKey, ReadonlyMap<string, Bitset>> {
  const regions = new Map(countries.map((country) => [country.id, regionsOf(country)] as const));
  const cardsWith = new Map<IdFacetKey, Map<string, Bitset>>();
  for (const { key } of idFacets) {
    const values = new Map<string, Bitset>();
    cardsWith.set(key, values);
    cards.forEach((card, place) => {
      for (const value of valuesOf(card, key, (country) => regions.get(country) ?? [])) {
        const bits = values.get(value) ?? emptyBits(cards.length);
        values.set(value, bits);
        addBit(bits, place);
      }
    });
  }
  return cardsWith;
}

const never: Interval = { start: Infinity, end: -Infinity };

/** What selecting from an atlas needs over and over. Cards, events and entries stand for their place in the atlas. */
export const atlasIndex = madeOnce((atlas: Atlas) => ({
  /** For each facet, the cards that have each value. */
  cardsWith: cardsWithValues(atlas),
  /** The cards whose sources list no countries. */
  unplaced: bitsWhere(atlas.cards.length, (place) => atlas.cards[place]?.listed === "none"),
  /** When each card ran, as far as its sources tell: from its start, or at the date of its source. */
  periods: atlas.cards.map(
    ({ start, end, asOf }): Interval =>
      start ? { start: start.span.start, end: end?.span.end ?? Infinity } : (asOf?.span ?? never),
  ),
  /** The cards without a known start. */
  undated: bitsWhere(atlas.cards.length, (place) => atlas.cards[place]?.start === undefined),
  placeOfCard: new Map(atlas.cards.map(({ id }, place) => [id, place] as const)),
  eventSpans: atlas.events.map(({ date }) => parseEdtf(date).span),
}));

/** The words by which the events of an atlas are found. */
export const eventWords = madeOnce((atlas: Atlas) => indexWords(eventTexts(atlas)));
/** The words by which the entries of an atlas are found. */
export const entryWords = madeOnce((atlas: Atlas) => indexWords(entryTexts(atlas)));
