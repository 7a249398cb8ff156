import type { Entry } from "#core/model/entry.ts";
import type { Layer } from "#core/model/records.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** The date of an entry in words, or that there is none. */
export const entryDateWords = ({ date }: Pick<Entry, "date">, { dates, map }: Messages): string =>
  date ? dateWords(date, dates) : map.tooltip.noDate;

/** The value of a place as short as a table needs it: "3", "41.5", "High income", "in". */
export function valueWords(row: MeasureRow, measured: Measured, { map }: Messages): string {
  if (row.value === undefined) return "";
  if (measured.indicator) return number(row.value);
  if (measured.layers.length === 1) return row.state === "ended" ? map.legend.left : map.legend.states.value;
  if (measured.layers.length > 1) return number(row.value);
  return map.incomeGroups[row.value - 1] !== undefined && isIncome(measured)
    ? (map.incomeGroups[row.value - 1] ?? "")
    : number(row.value);
}

const isIncome = (measured: Measured): boolean => measured.year !== undefined && measured.layers.length === 0;

function stateWords(row: MeasureRow, measured: Measured, { map }: Messages): string {
  const [layer] = measured.layers;
  if (row.later) return map.legend.notYet;
  if (row.state === "not reported") {
    if (measured.indicator) return map.legend.indicator["not reported"];
    if (!layer) return map.legend.income["not reported"];
    return row.entries.length > 0 ? map.legend.layer["not reported"] : map.tooltip.partial;
  }
  if (row.state === "zero") return measured.layers.length > 1 ? map.legend.layers.zero : map.legend.programmes.zero;
  return measured.indicator ? map.legend.indicator.outside : map.tooltip.notListed;
}

/** What the map says of a place, as one phrase: "6 of 8 layers", "in the layer since April 2012", "none of them". */
export function rowWords(row: MeasureRow, measured: Measured, messages: Messages): string {
  const { map } = messages;
  if (row.value === undefined || row.state === "zero") return stateWords(row, measured, messages);
  const [entry] = row.entries;
  if (measured.layers.length === 1 && entry) {
    const since = map.tooltip.since(entryDateWords(entry, messages));
    return row.state === "ended" ? `${since}; ${map.legend.left}` : since;
  }
  if (measured.layers.length > 1) return map.tooltip.of(row.value, measured.layers.length);
  if (measured.indicator) return map.tooltip.value(number(row.value), measured.indicator.unit);
  if (row.cards.length > 0) return map.tooltip.named(row.value);
  return valueWords(row, measured, messages);
}

/** The layers in the words of a sentence: one by its name, several by their number. */
export const layersWords = (layers: readonly Layer[], { map }: Messages): string =>
  layers.length === 1 ? (layers[0]?.name ?? "") : map.allLayers(layers.length);
