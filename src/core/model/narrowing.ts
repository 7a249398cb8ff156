import type { Filter } from "./filter.ts";

/** What of a filter decides on what is selected; what the map measures, and how it all is shown, does not. */
export const narrowing = ({
  topics,
  help,
  kinds,
  organisations,
  partnerships,
  countries,
  regions,
  time,
  query,
}: Filter) => ({ topics, help, kinds, organisations, partnerships, countries, regions, time, query });
