import type { Observation } from "#core/model/records.ts";

/** How many values of an indicator a source gives, and of which editions. */
export interface ObservationCount {
  readonly indicator: string;
  readonly count: number;
  /** Years, rising. */
  readonly editions: readonly number[];
}

/** What a source gives of each indicator, in the order of the observations. */
export function observationCounts(observations: readonly Observation[], source: string): readonly ObservationCount[] {
  const editions = new Map<string, number[]>();
  for (const observation of observations) {
    if (observation.source !== source) continue;
    const known = editions.get(observation.indicator);
    if (known) known.push(observation.time);
    else editions.set(observation.indicator, [observation.time]);
  }
  return [...editions].map(([indicator, times]) => ({
    indicator,
    count: times.length,
    editions: [...new Set(times)].sort((a, b) => a - b),
  }));
}
