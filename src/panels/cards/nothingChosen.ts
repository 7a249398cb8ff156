import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";

const { topics, help, kinds, organisations, partnerships, countries, regions, time, query } = defaultFilter;

/** Takes back everything that narrows the cards, and leaves how they are shown. */
export const nothingChosen: Partial<Filter> = {
  topics,
  help,
  kinds,
  organisations,
  partnerships,
  countries,
  regions,
  time,
  query,
};
