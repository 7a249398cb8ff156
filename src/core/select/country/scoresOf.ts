import { group } from "d3";
import type { CountryId, Indicator, Observation } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";

/** One edition of a series for one country. */
export interface Score {
  /** Year of the edition. */
  readonly year: number;
  readonly value: number;
  /** Within its edition only. */
  readonly rank: number | undefined;
  readonly source: string;
}

/** An indicator's values for one country, in order of year; never joined with another's. */
export interface ScoreSeries {
  readonly indicator: Indicator;
  readonly scores: readonly Score[];
  /** Years of this series for other countries in which this one has no value. */
  readonly missing: readonly number[];
  /** The parts that the score is made of, as far as known for the country. */
  readonly parts: readonly ScoreSeries[];
}

const scoreOf = ({ time, value, rank, source }: Observation): Score => ({
  year: time,
  value,
  rank: reported(rank),
  source,
});

/** A country's scores: one series for each indicator that is no part of another, the unknown ones left out. */
export function scoresOf(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  country: CountryId,
): readonly ScoreSeries[] {
  const byIndicator = group(observations, ({ indicator }) => indicator);
  const series = (indicator: Indicator): ScoreSeries => {
    const all = byIndicator.get(indicator.id) ?? [];
    const own = all.filter((observation) => observation.country === country);
    const years = new Set(own.map(({ time }) => time));
    const missing = [...new Set(all.map(({ time }) => time))].filter((year) => !years.has(year));
    return {
      indicator,
      scores: own.map(scoreOf).toSorted((a, b) => a.year - b.year),
      missing: missing.toSorted((a, b) => a - b),
      parts: indicators.filter(({ parent }) => parent === indicator.id).map(series),
    };
  };
  return indicators
    .filter(({ parent }) => parent === undefined)
    .map(series)
    .filter(({ scores }) => scores.length > 0);
}
