import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { atlasIndex } from "./atlasIndex.ts";
import { type Bitset, countBoth, emptyBits } from "./bitset.ts";
import { type CardMatches, cardMatches, cardsDuring, cardsPassing } from "./cardMatches.ts";
import { type FilterKey, type IdFacetKey, idFacets } from "./facet.ts";
import { madeOnce } from "./madeOnce.ts";

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

/** Every value of each facet, in the order of its table; of organisations, those with a role in a card. */
const facetValues = madeOnce((atlas: Atlas): Readonly<Record<IdFacetKey, readonly string[]>> => {
  const inRole = atlasIndex(atlas).cardsWith.get("org");
  return {
    kind: ["partnership", "programme", "help", "cohort"],
    topic: ids(atlas.themes),
    help: ids(atlas.help),
    org: ids(atlas.organisations).filter((id) => inRole?.has(id)),
    partnership: ids(atlas.partnerships),
    country: ids(atlas.countries),
    region: ids(atlas.regions),
  };
});

/** Counts for every value of every facet; a value that would leave nothing stays in its place with 0. */
export function facetCounts(atlas: Atlas, filter: Filter): FacetCounts {
  const matches: CardMatches = cardMatches(atlas, filter);
  const { cardsWith } = atlasIndex(atlas);
  const [values, size] = [facetValues(atlas), atlas.cards.length];
  const [none, during] = [emptyBits(size), cardsDuringPeriods(atlas)];
  const all = cardsPassing(size, matches);
  const counts = (
    key: FilterKey,
    chosen: readonly string[],
    of: readonly string[],
    bits: (value: string) => Bitset,
  ) => {
    const others = matches.has(key) ? cardsPassing(size, matches, [key]) : all;
    return of.map((value) => ({ value, count: countBoth(others, bits(value)), isChosen: chosen.includes(value) }));
  };
  const of = (key: IdFacetKey): readonly FacetCount[] => {
    const chosen = idFacets.find((facet) => facet.key === key)?.chosen(filter) ?? [];
    return counts(key, chosen, values[key], (value) => cardsWith.get(key)?.get(value) ?? none);
  };
  return {
    kind: of("kind"),
    topic: of("topic"),
    help: of("help"),
    org: of("org"),
    partnership: of("partnership"),
    country: of("country"),
    region: of("region"),
    period: counts("time", filter.time === undefined ? [] : [filter.time], periods, (time) => during.get(time) ?? none),
  };
}
