import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Observation } from "#core/model/records.ts";
import { regionsOf } from "./facet.ts";
import { measureRows } from "./measureRows.ts";
import { measureYears } from "./measureYears.ts";
import { selectAtlas } from "./selectAtlas.ts";

/** One picture of a view that is presented step by step: an address of the atlas, or a part of the cards at one. */
export interface PresentStep {
  readonly filter: Filter;
  /** The cards of the selection that are drawn, from the first to before the second; all unless set. */
  readonly cards?: readonly [from: number, to: number];
}

export interface PresentSteps {
  /** In order; there is always one. */
  readonly steps: readonly PresentStep[];
  /** Which of them shows what the reader had before them. */
  readonly start: number;
}

/** Most cards that one can read from the back of a room. */
const cardsAtOnce = 9;

const only = (filter: Filter): PresentSteps => ({ steps: [{ filter }], start: 0 });

/** The years of what the map is coloured by; the newest goes without a year, as in a link. */
function yearSteps(atlas: Atlas, filter: Filter, observations: readonly Observation[]): PresentSteps {
  const years = measureYears(atlas, filter, observations).years.map(({ year }) => year);
  if (years.length < 2) return only(filter);
  const last = years.length - 1;
  const steps = years.map((year, at) => ({ filter: { ...filter, asOf: at === last ? undefined : year } }));
  const { asOf = Number.POSITIVE_INFINITY } = filter;
  return {
    steps,
    start: Math.max(
      0,
      years.findLastIndex((year) => year <= asOf),
    ),
  };
}

/** The world, then each World Bank region that has a place with a value. */
function regionSteps(atlas: Atlas, filter: Filter, observations: readonly Observation[]): PresentSteps {
  if (filter.regions.length > 0 || filter.countries.length > 0 || filter.focus) return only(filter);
  const countries = byId(atlas.countries);
  const valued = measureRows(atlas, filter, observations).rows.flatMap(({ country, state }) => {
    const found = state === "value" ? countries.get(country) : undefined;
    return found ? regionsOf(found) : [];
  });
  const regions = atlas.regions.filter(({ id }) => valued.includes(id));
  return { steps: [{ filter }, ...regions.map(({ id }) => ({ filter: { ...filter, regions: [id] } }))], start: 0 };
}

/** All lanes, then the partnerships one by one, those without an event left out. */
function laneSteps(atlas: Atlas, filter: Filter): PresentSteps {
  if (filter.partnerships.length === 1) return only(filter);
  const own = atlas.partnerships
    .filter(({ id }) => filter.partnerships.length === 0 || filter.partnerships.includes(id))
    .map(({ id }): Filter => ({ ...filter, partnerships: [id], event: undefined }))
    .filter((one) => selectAtlas(atlas, one).events.length > 0);
  return { steps: [{ filter }, ...own.map((one) => ({ filter: one }))], start: 0 };
}

/** The cards, as many at once as can be read. */
function cardSteps(atlas: Atlas, filter: Filter): PresentSteps {
  const count = selectAtlas(atlas, filter).cards.length;
  if (count <= cardsAtOnce) return only(filter);
  const pages = Math.ceil(count / cardsAtOnce);
  const at = (page: number) => Math.round((page * count) / pages);
  return {
    steps: Array.from({ length: pages }, (_, page) => ({ filter, cards: [at(page), at(page + 1)] as const })),
    start: 0,
  };
}

/** The steps in which a view is presented: years or regions of a map, lanes of the timeline, cards page by page. */
export function presentSteps(
  atlas: Atlas,
  kind: "map" | "timeline" | "programmes" | "country",
  filter: Filter,
  observations: readonly Observation[] = [],
): PresentSteps {
  if (kind === "country") return only(filter);
  if (kind === "timeline") return laneSteps(atlas, filter);
  if (kind === "programmes") return cardSteps(atlas, filter);
  const years = filter.measure === "founding" ? only(filter) : yearSteps(atlas, filter, observations);
  return years.steps.length > 1 ? years : regionSteps(atlas, filter, observations);
}
