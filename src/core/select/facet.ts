import type { Card } from "#core/model/card.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Country } from "#core/model/records.ts";
import { madeOnce } from "./madeOnce.ts";

/** The facets of the cards by which one may choose ids, named as in a link. */
export type IdFacetKey = "kind" | "topic" | "help" | "org" | "partnership" | "country" | "region";

/** Everything that can narrow the cards. */
export type FilterKey = IdFacetKey | "time" | "q";

/** A field one can filter the cards by. */
export interface IdFacet {
  readonly key: IdFacetKey;
  /** Whether it asks where; cards whose sources list no countries can then neither be kept nor ruled out. */
  readonly isPlace: boolean;
  readonly chosen: (filter: Filter) => readonly string[];
  /** The filter without this facet. */
  readonly cleared: Partial<Filter>;
}

export const idFacets: readonly IdFacet[] = [
  { key: "kind", isPlace: false, chosen: ({ kinds }) => kinds, cleared: { kinds: [] } },
  { key: "topic", isPlace: false, chosen: ({ topics }) => topics, cleared: { topics: [] } },
  { key: "help", isPlace: false, chosen: ({ help }) => help, cleared: { help: [] } },
  { key: "org", isPlace: false, chosen: ({ organisations }) => organisations, cleared: { organisations: [] } },
  { key: "partnership", isPlace: false, chosen: ({ partnerships }) => partnerships, cleared: { partnerships: [] } },
  { key: "country", isPlace: true, chosen: ({ countries }) => countries, cleared: { countries: [] } },
  { key: "region", isPlace: true, chosen: ({ regions }) => regions, cleared: { regions: [] } },
];

/** The World Bank regions a country is in, by either classification. */
export const regionsOf = madeOnce(({ regionFy2025, regionFy2026 }: Country): readonly string[] =>
  [...new Set([regionFy2025, regionFy2026])].filter((region) => region !== undefined),
);

/** The values a card has in a facet; a card is in the regions of the countries its sources name. */
export function valuesOf(
  card: Card,
  key: IdFacetKey,
  regionsIn: (country: string) => readonly string[],
): Iterable<string> {
  switch (key) {
    case "kind":
      return [card.kind];
    case "topic":
      return card.themes;
    case "help":
      return card.help;
    case "org":
      return card.organisations;
    case "partnership":
      return [card.partnership];
    case "country":
      return card.countries;
    case "region":
      return new Set(card.countries.flatMap(regionsIn));
  }
}
