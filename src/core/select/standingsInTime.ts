import type { Atlas } from "#core/model/atlas.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Filter } from "#core/model/filter.ts";
import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import { overlaps } from "#core/model/interval.ts";
import type { CountryId, LayerId } from "#core/model/records.ts";
import { madeOnce } from "./madeOnce.ts";

/** How far a standing counts under a time of the filter: by its entries that may lie in it, or by undated ones alone. */
export interface StandingInTime {
  readonly standing: Standing;
  /** Whether only undated entries are left, so that the sources do not tell whether it counts. */
  readonly isOpen: boolean;
}

/** All standings of a layer, each counting in full. */
const wholly = madeOnce(
  (standings: ReadonlyMap<CountryId, Standing>): ReadonlyMap<CountryId, StandingInTime> =>
    new Map([...standings].map(([country, standing]) => [country, { standing, isOpen: false }])),
);

const nobody: ReadonlyMap<CountryId, Standing> = new Map();

/** A layer's standings; where the filter has a time, by their entries that may lie in it. */
export function standingsInTime(
  { standings }: Atlas,
  { time }: Filter,
  layer: LayerId,
): ReadonlyMap<CountryId, StandingInTime> {
  const all = standings.get(layer) ?? nobody;
  if (time === undefined) return wholly(all);
  const span = timeInterval(time);
  return new Map(
    [...all].flatMap(([country, standing]): [CountryId, StandingInTime][] => {
      const entries = standing.entries.filter(({ date }) => !date || overlaps(date.span, span));
      const isOpen = entries.every(({ date }) => !date);
      return entries.length === 0 ? [] : [[country, { standing: { ...standing, entries }, isOpen }]];
    }),
  );
}
