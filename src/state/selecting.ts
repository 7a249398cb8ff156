import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { madeLately } from "#core/select/madeLately.ts";
import { madeOnce } from "#core/select/madeOnce.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import type { Selection } from "#core/select/selection.ts";

/** What of a filter selects; what the map measures and how it all is shown does not. */
const selectsBy = ({
  topics,
  help,
  kinds,
  organisations,
  partnerships,
  countries,
  regions,
  time,
  query,
}: Filter): string =>
  JSON.stringify([topics, help, kinds, organisations, partnerships, countries, regions, time, query]);

/** So many are kept: that of now and of just before, with and without their time. */
const most = 4;

/** Selects from an atlas; filters that select by the same have one selection. */
export const selecting = (atlas: Atlas): ((filter: Filter) => Selection) =>
  madeOnce(madeLately((filter: Filter) => selectAtlas(atlas, filter), selectsBy, most));
