import type { CardKind } from "#core/model/card.ts";
import type { Filter } from "#core/model/filter.ts";
import { toggled } from "#core/model/toggled.ts";
import { type FacetKey, periods } from "#core/select/facetCounts.ts";
import { timeAfterPeriod } from "./periodTime.ts";

const kinds: readonly CardKind[] = ["partnership", "programme", "help", "cohort"];

/** What pressing a value of a facet changes: it is added to those chosen, or taken away again. */
export function facetPress(key: FacetKey, value: string, filter: Filter): Partial<Filter> {
  switch (key) {
    case "kind":
      return { kinds: kinds.filter((kind) => filter.kinds.includes(kind) !== (kind === value)) };
    case "topic":
      return { topics: toggled(filter.topics, value) };
    case "help":
      return { help: toggled(filter.help, value) };
    case "org":
      return { organisations: toggled(filter.organisations, value) };
    case "partnership":
      return { partnerships: toggled(filter.partnerships, value) };
    case "region":
      return { regions: toggled(filter.regions, value) };
    case "country":
      return { countries: toggled(filter.countries, value) };
    case "period":
      return { time: timeAfterPeriod(filter.time, value, periods) };
  }
}
