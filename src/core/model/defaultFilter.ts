import type { Filter } from "./filter.ts";

/** Nothing chosen: the founding map and every card, event and entry. */
export const defaultFilter: Filter = {
  measure: "founding",
  layers: [],
  indicator: undefined,
  topics: [],
  help: [],
  kinds: [],
  organisations: [],
  partnerships: [],
  countries: [],
  regions: [],
  time: undefined,
  asOf: undefined,
  query: "",
  sort: "order",
  view: "cards",
  tab: "map",
  focus: undefined,
  projection: "equal-earth",
  event: undefined,
  language: "en",
};
