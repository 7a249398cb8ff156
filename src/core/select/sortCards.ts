import { sort } from "d3";
import type { Atlas } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import type { Sort } from "#core/model/filter.ts";
import { fold } from "./fold.ts";
import { madeOnce } from "./madeOnce.ts";

type OwnSort = Exclude<Sort, "order">;

/** What cards are put in order by, the least first. */
const keys: Readonly<Record<OwnSort, (card: Card) => string | number>> = {
  name: ({ name }) => fold(name),
  start: ({ start }) => start?.span.start ?? Infinity,
  countries: ({ countries }) => -countries.length,
};

/** All cards of an atlas in an order; each found once. */
const allSorted = madeOnce(({ cards }: Atlas) => {
  const known = new Map<OwnSort, readonly Card[]>();
  return (by: OwnSort): readonly Card[] => {
    const sorted = known.get(by) ?? sort(cards, keys[by]);
    known.set(by, sorted);
    return sorted;
  };
});

/**
 * Cards of an atlas as they stand there, by name, by start (those without a known start last) or by number of countries
 * (most first); ties as they were.
 */
export function sortCards(atlas: Atlas, cards: readonly Card[], by: Sort): readonly Card[] {
  if (by === "order") return cards;
  const wanted = new Set(cards);
  return allSorted(atlas)(by).filter((card) => wanted.has(card));
}
