import type { CountryLook } from "#charts/map/countryLook.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import { measuredIn } from "#core/select/measuredIn.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { type LegendRow, legendRows } from "#panels/map/legendRows.ts";
import { looksOf } from "#panels/map/looks.ts";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { rowWords } from "#panels/map/rowWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { titleInPlace } from "../view/mapPlace.ts";
import { rowCitations } from "../view/rowCitations.ts";
import { widthFor, writtenNumbers } from "./digits.ts";
import { numbering } from "./numbering.ts";
import type { OfflineCell, OfflineFrame, OfflineLook, OfflineMap, OfflineMeasure } from "./offlineData.ts";

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

/** What a map shows in a year, with the number of each place's cell. */
interface WorkedFrame extends Omit<OfflineFrame, "cells"> {
  readonly numbers: readonly number[];
}

type WorkedMeasure = Omit<OfflineMeasure, "frames"> & { readonly frames: readonly WorkedFrame[] };

/** Gathers what maps say of places, so that a file says each look, each word and each cell once. */
export function numberedMap() {
  const [looks, words, cells] = [numbering<OfflineLook>(), numbering<string>(), numbering<OfflineCell>()];

  /** Works out what a map shows under a filter in a year; places that the view does not choose stand back. */
  function frameOf(view: ExportedView, chosen: Filter, year: number | undefined): WorkedFrame {
    const { atlas, messages, selection } = view;
    const shown = { ...chosen, asOf: year };
    const measured = measureRows(atlas, shown, view.observations?.observations ?? []);
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
    const title = titleInPlace(mapTitle(measured, shown, messages), view);
    return { year: measured.year, title, legend, numbers };
  }

  const written = ({ frames, ...rest }: WorkedMeasure, width: number): OfflineMeasure => ({
    ...rest,
    frames: frames.map(({ numbers, ...frame }, at) => {
      const before = frames[at - 1]?.numbers;
      return { ...frame, cells: writtenNumbers(before ? changes(before, numbers) : inRuns(numbers), width) };
    }),
  });

  /** All that was worked out, as the file holds it. */
  function mapOf(
    groups: readonly { readonly label: string; readonly measures: readonly WorkedMeasure[] }[],
    { atlas, selection }: Pick<ExportedView, "atlas" | "selection">,
    start: OfflineMap["start"],
  ): OfflineMap {
    const width = widthFor(Math.max(cells.values().length, atlas.countries.length));
    return {
      looks: looks.values(),
      words: words.values(),
      cells: cells.values(),
      width,
      groups: groups.map(({ label, measures }) => ({ label, measures: measures.map((one) => written(one, width)) })),
      places: atlas.countries.map(({ id, name }) => [id, name]),
      shown: placesShown({ atlas, selection }),
      start,
    };
  }

  return { frameOf, mapOf };
}

/** The numbers of the places that a view chooses. */
export const placesShown = ({ atlas, selection }: Pick<ExportedView, "atlas" | "selection">): readonly number[] =>
  atlas.countries.flatMap(({ id }, place) => (selection.countries.has(id) ? place : []));

/** What is to be known of a list or of an indicator that a filter shows, before its map is read. */
export function cautionOf({ atlas, messages }: ExportedView, { layers, indicator }: Filter): string {
  const layer = byId(atlas.layers).get(layers[0] ?? "");
  if (layer?.completeness === "partial") return messages.map.partialList;
  return byId(atlas.indicators).get(indicator ?? "")?.caution ?? "";
}
