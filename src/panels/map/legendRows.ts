import type { CountryLook } from "#charts/map/countryLook.ts";
import type { Filter } from "#core/model/filter.ts";
import type { MeasureState } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import type { Messages } from "#i18n/en.ts";
import { drawnState, isListed, type LegendKey, paintOf } from "./looks.ts";

export interface LegendRow extends LegendKey {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly paint: string | undefined;
  /** The state that its swatch is drawn as. */
  readonly drawn: MeasureState;
}

/** How a row's swatch is drawn. */
export function legendLook({ drawn: state, paint }: LegendRow): CountryLook {
  if (state === "value" || state === "ended") return { state, fill: paint ?? "var(--land)" };
  return state === "not reported" ? { state, fill: paint } : { state };
}

type States = Readonly<Partial<Record<MeasureState, string>>>;

function stateTexts(measured: Measured, { measure }: Filter, { map: { legend } }: Messages): States {
  if (measure === "founding") return { ...legend.states, ...legend.founding };
  if (measure === "layers") return { ...legend.states, ...legend.layers };
  if (measure === "programmes") return { ...legend.states, ...legend.programmes };
  if (measure === "indicator") return { ...legend.states, ...legend.indicator };
  if (measure === "income") return { ...legend.states, ...legend.income };
  return { ...legend.states, ...legend.layer, ...(measured.isPartial ? legend.partial : {}) };
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

function binLabel(measured: Measured, { measure }: Filter, at: number, { map }: Messages): string {
  const bin = measured.bins[at];
  if (!bin) return "";
  if (measure === "income") return map.incomeGroups[at] ?? "";
  if (measure === "indicator") return map.legend.range(round(bin.from), round(bin.to));
  return bin.to === Infinity ? map.legend.orMore(bin.from) : String(bin.from);
}

const others: readonly MeasureState[] = ["zero", "not reported", "ended", "outside"];

/**
 * The legend: the classes of values, then the states, each with the number of its places.
 * Those that ended are counted among the values too, and their row says so.
 */
export function legendRows(measured: Measured, filter: Filter, messages: Messages): readonly LegendRow[] {
  const texts = stateTexts(measured, filter, messages);
  // Of a list there is one class, those in it; of a count one class is a number as any other.
  const single = measured.bins.length <= 1 && (filter.measure === "founding" || filter.measure === "layer");
  const classes = measured.bins.map(
    (bin, at): LegendRow => ({
      id: `class ${bin.class}`,
      state: "value",
      drawn: "value",
      class: bin.class,
      label: single ? (texts.value ?? "") : binLabel(measured, filter, at, messages),
      count: measured.classes[at] ?? 0,
      paint: paintOf(measured, bin.class),
    }),
  );
  const last = paintOf(measured, measured.bins.at(-1)?.class);
  const row = (state: MeasureState, label: string, count: number, more: Partial<LegendRow> = {}): LegendRow => ({
    id: state,
    state,
    drawn: drawnState(state, measured),
    label,
    count,
    paint: state === "ended" ? last : undefined,
    ...more,
  });
  const open = measured.rows.filter((each) => each.state === "not reported" && isListed(each)).length;
  const states = others.flatMap((state) => {
    const count = measured.states[state];
    if (state !== "not reported" || open === 0) return row(state, texts[state] ?? "", count);
    return [
      row(state, messages.map.legend.dateOpen, open, { id: "date open", listed: true, paint: last }),
      row(state, texts[state] ?? "", count - open, { listed: false }),
    ];
  });
  return [...classes, ...states.filter(({ count }) => count > 0)];
}
