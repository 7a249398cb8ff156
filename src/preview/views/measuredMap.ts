import type { CountryLook } from "#charts/map/countryLook.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { type Measured, measureRows } from "#core/select/measureRows.ts";
import { type LegendRow, legendLook, legendRows } from "#panels/map/legendRows.ts";
import { looksOf } from "#panels/map/looks.ts";
import type { LegendEntry } from "../Legend.tsx";
import type { PreviewScene } from "../previewContent.ts";
import type { RampClass } from "../Ramp.tsx";

/** What a map of the whole world shows, with its legend. */
export interface MeasuredMap {
  readonly measured: Measured;
  readonly looks: ReadonlyMap<string, CountryLook>;
  readonly rows: readonly LegendRow[];
}

/** The map under a filter that chooses no places. */
export function measuredMap({ atlas, messages }: PreviewScene, patch: Partial<Filter>): MeasuredMap {
  const filter = { ...defaultFilter, ...patch };
  const measured = measureRows(atlas, filter);
  const all = new Set(atlas.countries.map(({ id }) => id));
  return { measured, looks: looksOf(measured, all, undefined), rows: legendRows(measured, filter, messages) };
}

/** A row of the page's legend as a line of a picture's. */
export const legendEntry = (row: LegendRow): LegendEntry => ({
  look: legendLook(row),
  label: row.label,
  count: row.count,
});

/** The classes of a count, as short as a ramp needs them. */
export const rampClasses = ({ measured, rows }: MeasuredMap, { messages }: PreviewScene): readonly RampClass[] =>
  rows.flatMap(({ class: of, paint, count }) => {
    const bin = measured.bins.find((one) => one.class === of);
    return bin ? [{ label: messages.preview.atLeast(bin.from, bin.to === Infinity), paint, count }] : [];
  });
