import type { Filter } from "#core/model/filter.ts";
import type { MeasureState } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import type { Messages } from "#i18n/en.ts";
import { drawnState, type LegendKey, paintOf } from "./looks.ts";

export interface LegendRow extends LegendKey {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly paint: string | undefined;
  /** The state that its swatch is drawn as. */
  readonly drawn: MeasureState;
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
  const single = measured.bins.length <= 1;
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
  const states = others
    .filter((state) => measured.states[state] > 0)
    .map(
      (state): LegendRow => ({
        id: state,
        state,
        drawn: drawnState(state, measured),
        label: texts[state] ?? "",
        count: measured.states[state],
        paint: state === "ended" ? paintOf(measured, measured.bins.at(-1)?.class) : undefined,
      }),
    );
  return [...classes, ...states];
}
