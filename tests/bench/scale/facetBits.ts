import {
  addBit,
  type Bitset,
  countBits,
  countBoth,
  emptyBits,
  fullBits,
  intersection,
  unite,
} from "#core/select/bitset.ts";
import { type Choice, type Counts, type FacetKey, facetKeys, facetSizes } from "./choice.ts";

/** The cards that have each value of each facet. */
export interface FacetBits {
  readonly size: number;
  readonly cardsWith: Readonly<Record<FacetKey, readonly Bitset[]>>;
}

/** No card yet, of `size`. */
export function emptyFacetBits(size: number): FacetBits {
  const bits = (key: FacetKey) => Array.from({ length: facetSizes[key] }, () => emptyBits(size));
  return {
    size,
    cardsWith: { kind: bits("kind"), theme: bits("theme"), country: bits("country"), year: bits("year") },
  };
}

/** Notes that a card has a value of a facet. */
export function addValue({ cardsWith }: FacetBits, key: FacetKey, value: number, place: number): void {
  const bits = cardsWith[key][value];
  if (bits) addBit(bits, place);
}

/** The cards that a choice leaves, and what each further value would leave, given the cards `found` by the word. */
export function choose(
  { size, cardsWith }: FacetBits,
  { chosen }: Choice,
  found: Bitset | undefined,
): { readonly cards: Bitset; readonly total: number; readonly counts: Counts } {
  const passing = new Map<FacetKey, Bitset>();
  for (const key of facetKeys) {
    const values = chosen[key] ?? [];
    if (values.length === 0) continue;
    const bits = emptyBits(size);
    for (const value of values) unite(bits, cardsWith[key][value] ?? emptyBits(0));
    passing.set(key, bits);
  }
  const cardsBut = (left: FacetKey | undefined): Bitset => {
    const sets = [...passing].flatMap(([key, bits]) => (key === left ? [] : [bits]));
    return found || sets.length > 0 ? intersection(size, found ? [found, ...sets] : sets) : fullBits(size);
  };
  const cards = cardsBut(undefined);
  const counts = (key: FacetKey): readonly number[] => {
    const others = passing.has(key) ? cardsBut(key) : cards;
    return cardsWith[key].map((bits) => countBoth(others, bits));
  };
  return {
    cards,
    total: countBits(cards),
    counts: { kind: counts("kind"), theme: counts("theme"), country: counts("country"), year: counts("year") },
  };
}

/** The places of at most `count` cards of a set, from its `from`-th on. */
export function placesFrom(cards: Bitset, from: number, count: number): readonly number[] {
  const places: number[] = [];
  let passed = 0;
  for (let word = 0; word < cards.length && places.length < count; word++) {
    for (let rest = cards[word] ?? 0; rest !== 0 && places.length < count; rest &= rest - 1) {
      if (passed++ >= from) places.push((word << 5) + 31 - Math.clz32(rest & -rest));
    }
  }
  return places;
}
