import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { type FacetCounts, facetCounts } from "#core/select/facetCounts.ts";
import { madeOnce } from "#core/select/madeOnce.ts";
import { isPeriodChosen } from "./periodTime.ts";

/** The values of every facet that the cards are offered with: regions of a former scheme only where one is chosen. */
function offered(atlas: Atlas, filter: Filter): FacetCounts {
  const counts = facetCounts(atlas, filter);
  const former = new Set(atlas.regions.filter(({ scheme }) => scheme === "FY2026").map(({ id }) => id));
  return {
    ...counts,
    region: counts.region.filter(({ value, isChosen }) => isChosen || !former.has(value)),
    period: counts.period.map((period) => ({ ...period, isChosen: isPeriodChosen(filter.time, period.value) })),
  };
}

const offeredIn = madeOnce((atlas: Atlas) => madeOnce((filter: Filter) => offered(atlas, filter)));

/** The facets as they are offered under a filter; found once for those who paint them and who draw them. */
export const facetsOffered = (atlas: Atlas, filter: Filter): FacetCounts => offeredIn(atlas)(filter);
