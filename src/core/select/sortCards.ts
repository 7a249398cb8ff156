import type { Card } from "#core/model/card.ts";
import type { Sort } from "#core/model/filter.ts";
import { fold } from "./fold.ts";

const orders: Readonly<Record<Sort, (a: Card, b: Card) => number>> = {
  order: () => 0,
  name: (a, b) => Number(fold(a.name) > fold(b.name)) - Number(fold(a.name) < fold(b.name)),
  start: (a, b) => {
    const [left, right] = [a, b].map(({ start }) => start?.span.start ?? Infinity);
    return left === right ? 0 : (left ?? 0) - (right ?? 0);
  },
  countries: (a, b) => b.countries.length - a.countries.length,
};

/** Cards by name, by start (those without a known start last) or by number of countries (most first); ties as they were. */
export const sortCards = (cards: readonly Card[], sort: Sort): readonly Card[] => [...cards].sort(orders[sort]);
