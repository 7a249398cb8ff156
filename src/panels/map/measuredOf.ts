import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Observation } from "#core/model/records.ts";
import { madeLately } from "#core/select/madeLately.ts";
import { madeOnce } from "#core/select/madeOnce.ts";
import { type Measured, measureRows } from "#core/select/measureRows.ts";

/** What of a filter changes the values of the map; only the number of cards that name a place depends on all of it. */
const relevantTo = ({ measure, layers, indicator, asOf, time, ...rest }: Filter): string =>
  JSON.stringify([measure, layers, indicator, asOf, time, measure === "programmes" ? rest : 0]);

/** So many are kept: those a reader goes to and fro between. */
const most = 8;

const made = madeOnce((atlas: Atlas) =>
  madeOnce((observations: readonly Observation[]) =>
    madeLately((filter: Filter) => measureRows(atlas, filter, observations), relevantTo, most),
  ),
);

/** What the map shows under a filter, made once for its painter and for all that is said of it. */
export const measuredOf = (atlas: Atlas, filter: Filter, observations: readonly Observation[]): Measured =>
  made(atlas)(observations)(filter);
