import type { CountryLook } from "#charts/map/countryLook.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Layer } from "#core/model/records.ts";
import { measuredIn } from "#core/select/measuredIn.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { measureYears } from "#core/select/measureYears.ts";
import { type LegendRow, legendRows } from "#panels/map/legendRows.ts";
import { looksOf } from "#panels/map/looks.ts";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { rowWords } from "#panels/map/rowWords.ts";
import type { Making } from "../exportEntry.ts";
import type { ExportedView } from "../exportedView.ts";
import { titleInPlace } from "../view/mapPlace.ts";
import { rowCitations } from "../view/rowCitations.ts";
import { widthFor, writtenNumbers } from "./digits.ts";
import { numbering } from "./numbering.ts";
import type { OfflineCell, OfflineFrame, OfflineLook, OfflineMap, OfflineMeasure } from "./offlineData.ts";

interface MeasureChoice {
  readonly id: string;
  readonly label: string;
  readonly patch: Pick<Filter, "measure" | "layers" | "indicator">;
}

const shows = (measure: Filter["measure"], more: Partial<MeasureChoice["patch"]> = {}): MeasureChoice["patch"] => ({
  measure,
  layers: [],
  indicator: undefined,
  ...more,
});

/** Everything the map can show, in groups, as its menu has it. */
function choicesOf({ atlas, messages }: ExportedView) {
  const texts = messages.map.measureMenu;
  const own = (id: "founding" | "layers" | "programmes" | "income"): MeasureChoice => ({
    id,
    label: texts[id],
    patch: shows(id),
  });
  const layer = ({ id, name }: Layer): MeasureChoice => ({ id, label: name, patch: shows("layer", { layers: [id] }) });
  const layersIn = (group: Layer["group"]) => ({
    label: texts.groups[group],
    choices: atlas.layers.filter((each) => each.group === group).map(layer),
  });
  const indicators = atlas.indicators.map(({ id, name }) => ({
    id,
    label: name,
    patch: shows("indicator", { indicator: id }),
  }));
  return [
    { label: texts.groups.counts, choices: [own("founding"), own("layers"), own("programmes")] },
    layersIn("membership"),
    layersIn("help"),
    layersIn("portal"),
    { label: texts.groups.indicators, choices: [...indicators, own("income")] },
  ];
}

const lookOf = (look: CountryLook | undefined): OfflineLook =>
  look === undefined ? ["zero", "", 0] : [look.state, ("fill" in look && look.fill) || "", look.pale ? 1 : 0];

const legendLook = ({ drawn, paint }: LegendRow): OfflineLook => [drawn, paint ?? "", 0];

/** What is the same in both lists is left out of the second. */
function changes(before: readonly number[], now: readonly number[]): readonly number[] {
  return now.flatMap((cell, place) => (cell === before[place] ? [] : [place, cell]));
}

/** So many times at most a number comes again in one run. */
const longest = 250;

/** Numbers with each run of the same written as the number and how often it comes again, below zero. */
function inRuns(numbers: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let [last, again] = [-1, 0];
  for (const number of numbers) {
    if (number === last && again < longest) again += 1;
    else {
      if (again > 0) runs.push(-again);
      runs.push(number);
      [last, again] = [number, 0];
    }
  }
  return again > 0 ? [...runs, -again] : runs;
}

/** Which of the measures is shown, by its id among the choices. */
const measureId = ({ measure, layers, indicator }: Filter): string =>
  measure === "layer" ? (layers[0] ?? "") : measure === "indicator" ? (indicator ?? "") : measure;

type NumberedFrame = Omit<OfflineFrame, "cells"> & { readonly cells: readonly number[] };
type NumberedMeasure = Omit<OfflineMeasure, "frames"> & { readonly frames: readonly NumberedFrame[] };

const written = ({ frames, ...rest }: NumberedMeasure, width: number): OfflineMeasure => ({
  ...rest,
  frames: frames.map((frame) => ({ ...frame, cells: writtenNumbers(frame.cells, width) })),
});

/** Works out what the map shows of every place by every measure in every year, under the view's filter. */
export async function offlineMap(view: ExportedView, { signal, onProgress }: Making): Promise<OfflineMap> {
  const { atlas, filter, messages, selection } = view;
  const observations = view.observations?.observations ?? [];
  const [looks, words, cells] = [numbering<OfflineLook>(), numbering<string>(), numbering<OfflineCell>()];

  function frameOf(chosen: Filter, year: number | undefined) {
    const shown = { ...chosen, asOf: year };
    const measured = measureRows(atlas, shown, observations);
    const drawn = looksOf(measured, selection.countries, undefined);
    const numbers = measured.rows.map((row) => {
      const named = new Set(rowCitations(row, measured).map(({ source }) => atlas.citationNumber.get(source) ?? 0));
      return cells.numberOf([
        looks.numberOf(lookOf(drawn.get(row.country))),
        words.numberOf(rowWords(row, measured, messages)),
        [...named].sort((a, b) => a - b).join(" "),
      ]);
    });
    const legend = legendRows(measuredIn(measured, selection.countries), shown, messages).map(
      (row) => [looks.numberOf(legendLook(row)), row.label, row.count] as const,
    );
    const title = mapTitle(measured, shown, messages);
    return { frame: { year: measured.year, title: titleInPlace(title, view), legend }, numbers };
  }

  function measureOf({ id, label, patch }: MeasureChoice): NumberedMeasure | undefined {
    const chosen = { ...filter, ...patch };
    const { years } = measureYears(atlas, chosen, observations);
    if (patch.measure === "indicator" && years.length === 0) return undefined;
    const layer = byId(atlas.layers).get(patch.layers[0] ?? "");
    const caution = byId(atlas.indicators).get(patch.indicator ?? "")?.caution;
    let before: readonly number[] = [];
    const frames: NumberedFrame[] = [];
    for (const year of patch.measure === "founding" || years.length === 0
      ? [undefined]
      : years.map((one) => one.year)) {
      const { frame, numbers } = frameOf(chosen, year);
      frames.push({ ...frame, cells: frames.length === 0 ? inRuns(numbers) : changes(before, numbers) });
      before = numbers;
    }
    const note = layer?.completeness === "partial" ? messages.map.partialList : (caution ?? "");
    return { id, label, note, frames };
  }

  const groups: { readonly label: string; readonly measures: readonly NumberedMeasure[] }[] = [];
  const choices = choicesOf(view);
  const all = choices.reduce((sum, group) => sum + group.choices.length, 0);
  let done = 0;
  for (const group of choices) {
    const measures: NumberedMeasure[] = [];
    for (const choice of group.choices) {
      const measure = measureOf(choice);
      if (measure) measures.push(measure);
      done += 1;
      onProgress(done / all);
      // The page may answer meanwhile, and the reader cancel.
      await new Promise((next) => setTimeout(next));
      signal.throwIfAborted();
    }
    groups.push({ label: group.label, measures });
  }
  const width = widthFor(Math.max(cells.values().length, atlas.countries.length));
  return {
    looks: looks.values(),
    words: words.values(),
    cells: cells.values(),
    width,
    groups: groups.map(({ label, measures }) => ({ label, measures: measures.map((one) => written(one, width)) })),
    places: atlas.countries.map(({ id, name }) => [id, name]),
    shown: atlas.countries.flatMap(({ id }, place) => (selection.countries.has(id) ? place : [])),
    start: { measure: measureId(filter), year: view.measured?.year },
  };
}
