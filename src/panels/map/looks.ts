import type { CountryLook } from "#charts/map/countryLook.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import type { CountryId } from "#core/model/records.ts";
import type { MeasureRow, MeasureState } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";

/** A row of the legend, and with it the places that belong to it. */
export interface LegendKey {
  readonly state: MeasureState;
  /** Class of the value; a state's row has all its classes. */
  readonly class?: number | undefined;
  /** Of those not reported, whether they are on the list without a date, or not on it. */
  readonly listed?: boolean | undefined;
}

const steps = 6;

/** The paint of a class: the hue of a partnership where there is one class only, else a step of the ramp. */
export function paintOf({ bins, hue }: Pick<Measured, "bins" | "hue">, number: number | undefined): string {
  if (bins.length <= 1) return hue === undefined ? "var(--ramp-4)" : `var(--hue-${solid(hueOf(hue))})`;
  const step = 1 + Math.round((((number ?? 1) - 1) * (steps - 1)) / (bins.length - 1));
  return `var(--ramp-${step})`;
}

/** Stripes are for bars; a country is drawn in the first of the two hues. */
const solid = (hue: string): string => (hue === "ogp-od4d" ? "ogp" : hue);

/** Whether a row of the map belongs to a row of the legend. */
export const belongsTo = (row: MeasureRow, key: LegendKey): boolean =>
  key.class === undefined
    ? row.state === key.state && (key.listed === undefined || key.listed === isListed(row))
    : row.class === key.class;

/** Whether a place is on a list that the map shows. */
export const isListed = ({ entries }: MeasureRow): boolean => entries.length > 0;

/** On the map of one list, who is not on it is plain land: only a count of lists tells land from outside every list. */
export const drawnState = (state: MeasureState, { layers }: Pick<Measured, "layers">): MeasureState =>
  state === "outside" && layers.length === 1 ? "zero" : state;

/** How each place is drawn: pale where it is outside the selection, or where the legend points at others. */
export function looksOf(
  measured: Measured,
  selected: ReadonlySet<CountryId>,
  pointed: LegendKey | undefined,
): ReadonlyMap<CountryId, CountryLook> {
  return new Map(
    measured.rows.map((row): [CountryId, CountryLook] => {
      const pale = !selected.has(row.country) || (pointed !== undefined && !belongsTo(row, pointed));
      const state = drawnState(row.state, measured);
      if (state === "value" || state === "ended")
        return [row.country, { state, fill: paintOf(measured, row.class), pale }];
      if (state === "not reported" && isListed(row))
        return [row.country, { state, fill: paintOf(measured, measured.bins.at(-1)?.class), pale }];
      return [row.country, { state, pale }];
    }),
  );
}
