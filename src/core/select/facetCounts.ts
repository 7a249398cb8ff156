import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { atlasIndex } from "./atlasIndex.ts";
import { countBits, countBoth, emptyBits } from "./bitset.ts";
import { type CardMatches, cardMatches, cardsDuring, cardsPassing } from "./cardMatches.ts";
import { type IdFacetKey, idFacets } from "./facet.ts";
import { madeOnce } from "./madeOnce.ts";
import { sharedCounts } from "./sharedCounts.ts";

/** A value of a facet, with the number of cards one would get by choosing it with all other facets as they are. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** The facets of the cards. A period is a time of the filter. */
export type FacetKey = IdFacetKey | "period";

export type FacetCounts = Readonly<Record<FacetKey, readonly FacetCount[]>>;

/** The times offered as periods. */
export const periods: readonly string[] = ["earliest..2011", "2012..2014", "2015..latest"];

const cardsDuringPeriods = madeOnce((atlas: Atlas) => new Map(periods.map((time) => [time, cardsDuring(atlas, time)])));

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/**
 * Every value of each facet, in the order of its table; of organisations, those with a role in a card, in the most cards
 * first: their table has no order of its own that a reader would know.
 */
const facetValues = madeOnce((atlas: Atlas): Readonly<Record<IdFacetKey, readonly string[]>> => {
  const inRole = new Map(
    [...(atlasIndex(atlas).cardsWith.get("org") ?? [])].map(([id, cards]) => [id, countBits(cards)]),
  );
  return {
    kind: ["partnership", "programme", "help", "cohort"],
    topic: ids(atlas.themes),
    help: ids(atlas.help),
    org: ids(atlas.organisations)
      .filter((id) => inRole.has(id))
      .sort((a, b) => (inRole.get(b) ?? 0) - (inRole.get(a) ?? 0)),
    partnership: ids(atlas.partnerships),
    country: ids(atlas.countries),
    region: ids(atlas.regions),
  };
});

/** The cards that have each value of each facet, and how to count them all at once, one facet after the other. */
const countable = madeOnce((atlas: Atlas) => {
  const { cardsWith } = atlasIndex(atlas);
  const [values, during, none] = [facetValues(atlas), cardsDuringPeriods(atlas), emptyBits(atlas.cards.length)];
  const facets = [
    ...idFacets.map(({ key, chosen }) => ({
      key,
      part: key,
      chosen,
      values: values[key],
      sets: values[key].map((value) => cardsWith.get(key)?.get(value) ?? none),
    })),
    {
      key: "period" as const,
      part: "time" as const,
      chosen: ({ time }: Filter) => (time === undefined ? [] : [time]),
      values: periods,
      sets: periods.map((time) => during.get(time) ?? none),
    },
  ];
  const countAll = sharedCounts(
    atlas.cards.length,
    facets.flatMap(({ sets }) => sets),
  );
  return { facets, countAll };
});

/** Counts for every value of every facet; a value that would leave nothing stays in its place with 0. */
export function facetCounts(atlas: Atlas, filter: Filter): FacetCounts {
  const matches: CardMatches = cardMatches(atlas, filter);
  const [{ facets, countAll }, size] = [countable(atlas), atlas.cards.length];
  const counts = countAll(cardsPassing(size, matches));
  const found: Record<FacetKey, readonly FacetCount[]> = {
    kind: [],
    topic: [],
    help: [],
    org: [],
    partnership: [],
    country: [],
    region: [],
    period: [],
  };
  let first = 0;
  for (const { key, part, chosen, values, sets } of facets) {
    const [from, own] = [first, chosen(filter)];
    // What is chosen in a facet does not narrow its own values.
    const others = matches.has(part) ? cardsPassing(size, matches, [part]) : undefined;
    found[key] = values.map((value, at) => {
      const count = others ? countBoth(others, sets[at] ?? emptyBits(0)) : (counts[from + at] ?? 0);
      return { value, count, isChosen: own.includes(value) };
    });
    first += values.length;
  }
  return found;
}
