import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Indicator, Layer, Observation, PartnershipId } from "#core/model/records.ts";
import { type Bin, classOf, countBins, scoreBins } from "./bins.ts";
import { incomeGroups, incomeYearOf, measureIncome } from "./measureIncome.ts";
import { measureIndicator } from "./measureIndicator.ts";
import { measureLayer, measureLayers } from "./measureLayers.ts";
import { measureProgrammes } from "./measureProgrammes.ts";
import type { MeasureRow, MeasureState } from "./measureRow.ts";
import { measureYears } from "./measureYears.ts";
import { shownLayers } from "./shownLayers.ts";

/** What the map shows: a row for each place of the table of places, in its order, and what there is to say of all. */
export interface Measured {
  readonly rows: readonly MeasureRow[];
  /** The layers it shows or counts. */
  readonly layers: readonly Layer[];
  readonly indicator: Indicator | undefined;
  /** Year or edition it shows; `undefined` where it has no time. */
  readonly year: number | undefined;
  /** Whether a list it rests on is partial, so that an unlisted place may be in. */
  readonly isPartial: boolean;
  /** The partnership whose hue the one class has; `undefined` for a ramp, or for a list of no partnership. */
  readonly hue: PartnershipId | undefined;
  readonly bins: readonly Bin[];
  /** Number of places in each state; together all places. */
  readonly states: Readonly<Record<MeasureState, number>>;
  /** Number of places in each bin; together those with a value or ended. */
  readonly classes: readonly number[];
}

type Kind = Pick<Measured, "rows" | "bins"> & Partial<Measured>;

const binned = (rows: readonly MeasureRow[]): Kind => {
  const bins = countBins(Math.max(0, ...rows.map(({ value }) => value ?? 0)));
  const hasClass = ({ state }: MeasureRow) => state === "value" || state === "ended";
  return { bins, rows: rows.map((row) => (hasClass(row) ? { ...row, class: classOf(bins, row.value ?? 0) } : row)) };
};

function layerKind(atlas: Atlas, filter: Filter, year: number | undefined): Kind {
  const layers = shownLayers(atlas, filter);
  const moment = year === undefined ? Infinity : Date.UTC(year + 1, 0, 1);
  const isPartial = layers.some(({ completeness }) => completeness === "partial");
  const [layer] = layers;
  if (filter.measure === "layers" || !layer)
    return { ...binned(measureLayers(atlas, filter, layers, moment)), layers, isPartial, year };
  const hue = layer.partnership ?? byId(atlas.programmes).get(layer.programme ?? "")?.partnership;
  return { ...binned(measureLayer(atlas, filter, layer, moment)), layers, isPartial, year, hue };
}

function kindOf(atlas: Atlas, filter: Filter, observations: readonly Observation[]): Kind {
  if (filter.measure === "programmes") return { ...binned(measureProgrammes(atlas, filter)), isPartial: true };
  if (filter.measure === "income") {
    const year = incomeYearOf(filter.asOf);
    const bins = incomeGroups.map((_, at) => ({ class: at + 1, from: at + 1, to: at + 1 }));
    return { rows: measureIncome(atlas, year), bins, year };
  }
  const { years } = measureYears(atlas, filter, observations);
  const newest = years.at(-1)?.year;
  const indicator = byId(atlas.indicators).get(filter.indicator ?? "");
  if (filter.measure === "indicator" && indicator) {
    const year = years.findLast((each) => each.year <= (filter.asOf ?? Infinity))?.year ?? years[0]?.year;
    const bins = scoreBins(indicator.minimum, indicator.maximum);
    return { rows: measureIndicator(atlas, indicator, year, observations, bins), bins, year, indicator };
  }
  return layerKind(atlas, filter, filter.measure === "founding" ? newest : (filter.asOf ?? newest));
}

/** How many rows are in each state, and in each bin. */
export function countRows(rows: readonly MeasureRow[], bins: readonly Bin[]): Pick<Measured, "states" | "classes"> {
  const states: Record<MeasureState, number> = { value: 0, zero: 0, "not reported": 0, outside: 0, ended: 0 };
  const classes = new Map<number | undefined, number>();
  for (const row of rows) {
    states[row.state] += 1;
    classes.set(row.class, (classes.get(row.class) ?? 0) + 1);
  }
  return { states, classes: bins.map((bin) => classes.get(bin.class) ?? 0) };
}

/** What the map shows of every place under a filter; an indicator needs the observations. */
export function measureRows(atlas: Atlas, filter: Filter, observations: readonly Observation[] = []): Measured {
  const kind = kindOf(atlas, filter, observations);
  return {
    layers: [],
    indicator: undefined,
    year: undefined,
    isPartial: false,
    hue: undefined,
    ...kind,
    ...countRows(kind.rows, kind.bins),
  };
}
