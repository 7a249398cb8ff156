import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { countBits } from "./bitset.ts";
import { cardMatches, cardsPassing } from "./cardMatches.ts";
import { type FilterKey, idFacets } from "./facet.ts";

/** Parts of the filter without which there would be cards. */
export interface WayOut {
  readonly keys: readonly FilterKey[];
  /** Number of cards one would get. */
  readonly count: number;
  /** What takes these parts away. */
  readonly patch: Partial<Filter>;
}

/** What takes one part of the filter away. */
function cleared(key: FilterKey): Partial<Filter> {
  if (key === "time") return { time: undefined };
  if (key === "q") return { query: "" };
  return idFacets.find((facet) => facet.key === key)?.cleared ?? {};
}

/** All ways to take `count` of the keys, each in their order. */
function choices(keys: readonly FilterKey[], count: number): readonly (readonly FilterKey[])[] {
  if (count === 0) return [[]];
  return keys.flatMap((key, at) => choices(keys.slice(at + 1), count - 1).map((rest) => [key, ...rest]));
}

/** The smallest sets of filters that, removed, would give cards, the most fruitful first; none where there are cards. */
export function emptiedBy(atlas: Atlas, filter: Filter): readonly WayOut[] {
  const matches = cardMatches(atlas, filter);
  const keys = [...matches.keys()];
  for (let removed = 0; removed <= keys.length; removed++) {
    const ways = choices(keys, removed)
      .map((some) => ({ keys: some, count: countBits(cardsPassing(atlas.cards.length, matches, some)) }))
      .filter(({ count }) => count > 0);
    if (ways.length === 0) continue;
    if (removed === 0) return [];
    return ways
      .sort((a, b) => b.count - a.count)
      .map((way) => ({ ...way, patch: Object.assign({}, ...way.keys.map(cleared)) }));
  }
  return [];
}
