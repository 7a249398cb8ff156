import type { Atlas } from "#core/model/atlas.ts";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Layer, Observation } from "#core/model/records.ts";
import { madeOnce } from "./madeOnce.ts";
import { incomeYears, measureIncome } from "./measureIncome.ts";
import { shownLayers } from "./shownLayers.ts";
import { standingsInTime } from "./standingsInTime.ts";

/** A year that the map offers. */
export interface MeasureYear {
  readonly year: number;
  /** Number of entries that have come about for sure in this year and not before. */
  readonly entries: number;
}

export interface MeasureYears {
  /** In order; an entry of unknown date is in none of them. */
  readonly years: readonly MeasureYear[];
  readonly undated: number;
}

/** The year by whose end what a date tells of has come about. */
function yearOf(date: Edtf): number | undefined {
  const last = typeof date.end === "object" ? date.end : date.start;
  return typeof last === "object" ? new Date(last.interval.end - 1).getUTCFullYear() : undefined;
}

/** Changes by which a country enters or leaves a layer. */
const moving = ["admitted", "left", "ended"];

/** The years of editions, each with the number of its values. */
function editions(years: readonly number[]): MeasureYears {
  const each = [...new Set(years)].sort((a, b) => a - b);
  return { years: each.map((year) => ({ year, entries: years.filter((one) => one === year).length })), undated: 0 };
}

/** The last year that a list speaks of: that of its date, or for a partial one that of its newest change if later. */
function lastYearOf(layer: Layer, standings: readonly Standing[]): number {
  const asOf = yearOf(parseEdtf(layer.asOf)) ?? 0;
  if (layer.completeness === "whole") return asOf;
  const changes = standings.flatMap((standing) => standing.changes.filter(({ kind }) => moving.includes(kind)));
  return Math.max(asOf, ...changes.map(({ date }) => (date === undefined ? 0 : (yearOf(parseEdtf(date)) ?? 0))));
}

function yearsOf(atlas: Atlas, filter: Filter, layers: readonly Layer[]): MeasureYears {
  const entered: (number | undefined)[] = [];
  let newest = 0;
  for (const layer of layers) {
    const standings = [...standingsInTime(atlas, filter, layer.id).values()].map(({ standing }) => standing);
    for (const { date } of standings.flatMap(({ entries }) => entries)) entered.push(date && yearOf(date));
    newest = Math.max(newest, lastYearOf(layer, standings));
  }
  const known = entered.filter((year) => year !== undefined);
  const [first, last] = [Math.min(...known), Math.max(newest, ...known)];
  const years = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    years: years.map((year) => ({ year, entries: known.filter((each) => each === year).length })),
    undated: entered.length - known.length,
  };
}

const allYears = madeOnce((_: Atlas) => new Map<string, MeasureYears>());

/** Those of a span of time are counted each time: there are many such spans. */
function layerYears(atlas: Atlas, filter: Filter): MeasureYears {
  const layers = shownLayers(atlas, filter);
  if (filter.time !== undefined) return yearsOf(atlas, filter, layers);
  const key = layers.map(({ id }) => id).join();
  const years = allYears(atlas).get(key) ?? yearsOf(atlas, filter, layers);
  allYears(atlas).set(key, years);
  return years;
}

/**
 * The years that a measure can be shown for: for layers each from the first dated entry to the last that their lists
 * speak of; for an indicator its editions; for income groups the fiscal years; none for what has no time.
 */
export function measureYears(atlas: Atlas, filter: Filter, observations: readonly Observation[] = []): MeasureYears {
  switch (filter.measure) {
    case "founding":
    case "layer":
    case "layers":
      return layerYears(atlas, filter);
    case "indicator":
      return editions(observations.filter(({ indicator }) => indicator === filter.indicator).map(({ time }) => time));
    case "income":
      return editions(
        incomeYears.flatMap((year) =>
          measureIncome(atlas, year).flatMap(({ value }) => (value === undefined ? [] : [year])),
        ),
      );
    case "programmes":
      return editions([]);
  }
}
