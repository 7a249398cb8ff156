import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import { overlaps } from "#core/model/interval.ts";
import { atlasIndex } from "./atlasIndex.ts";
import { type Bitset, bitsWhere, emptyBits, intersection, subtract, unite } from "./bitset.ts";
import { cardsFound } from "./cardsFound.ts";
import { type FilterKey, idFacets } from "./facet.ts";
import { madeOnce } from "./madeOnce.ts";

/** For each part of the filter that is in force, the cards that pass it. */
export type CardMatches = ReadonlyMap<FilterKey, Bitset>;

/** The cards whose known period overlaps a time of the filter. */
export function cardsDuring(atlas: Atlas, time: string): Bitset {
  const [{ periods }, span] = [atlasIndex(atlas), timeInterval(time)];
  return bitsWhere(periods.length, (place) => {
    const period = periods[place];
    return period !== undefined && overlaps(period, span);
  });
}

function findMatches(atlas: Atlas, filter: Filter): CardMatches {
  const { cardsWith } = atlasIndex(atlas);
  const matches = new Map<FilterKey, Bitset>();
  for (const { key, chosen } of idFacets) {
    const values = chosen(filter);
    if (values.length === 0) continue;
    const bits = emptyBits(atlas.cards.length);
    for (const value of values) unite(bits, cardsWith.get(key)?.get(value) ?? emptyBits(0));
    matches.set(key, bits);
  }
  if (filter.time !== undefined) matches.set("time", cardsDuring(atlas, filter.time));
  const found = filter.query === "" ? undefined : cardsFound(atlas, filter.query);
  if (found) matches.set("q", found);
  return matches;
}

const matchesIn = madeOnce((atlas: Atlas) => madeOnce((filter: Filter) => findMatches(atlas, filter)));

/** What passes each part of the filter; found once for all who ask. */
export const cardMatches = (atlas: Atlas, filter: Filter): CardMatches => matchesIn(atlas)(filter);

/** The cards that pass every part of the filter, but for the parts in `without`. */
export const cardsPassing = (size: number, matches: CardMatches, without: readonly FilterKey[] = []): Bitset =>
  intersection(
    size,
    [...matches].flatMap(([key, bits]) => (without.includes(key) ? [] : [bits])),
  );

/** The parts of the filter that ask where. */
export const placeKeys: readonly FilterKey[] = ["country", "region"];

/**
 * The cards that only a filter by place leaves out although their sources list no countries (`unplaced`), and those
 * that only a filter by time leaves out although their sources do not say since when they ran (`undated`). A card
 * for which both hold is unplaced.
 */
export function cardsUndecided(atlas: Atlas, matches: CardMatches): { unplaced: Bitset; undated: Bitset } {
  const [{ unplaced, undated }, size] = [atlasIndex(atlas), atlas.cards.length];
  const none = emptyBits(size);
  const byPlace = placeKeys.some((key) => matches.has(key));
  const time = matches.get("time");
  const maybeThen = time ? unite(time.slice(), undated) : undefined;
  const elsewhere = cardsPassing(size, matches, [...placeKeys, "time"]);
  return {
    unplaced: byPlace ? intersection(size, [elsewhere, unplaced, ...(maybeThen ? [maybeThen] : [])]) : none,
    undated: time ? subtract(intersection(size, [cardsPassing(size, matches, ["time"]), undated]), time) : none,
  };
}
