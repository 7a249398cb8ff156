import type { MeasureState } from "#core/select/measureRow.ts";
import type { ExportTable } from "../data/exportTable.ts";

/** How a place is drawn: its state, its colour as an SVG paint (empty where the state says it all), whether it stands back. */
export type OfflineLook = readonly [state: MeasureState, paint: string, pale: 0 | 1];

/** What is said of a place: number of its look, number of its words, numbers of its sources, joined by a space. */
export type OfflineCell = readonly [look: number, words: number, sources: string];

/** A row of the legend. */
export type OfflineLegendRow = readonly [look: number, label: string, count: number];

/** One measure in one year. */
export interface OfflineFrame {
  readonly year: number | undefined;
  readonly title: string;
  readonly legend: readonly OfflineLegendRow[];
  /**
   * Of a measure's first frame, the number of each place's cell, a negative number standing for so many more of the one
   * before it; of the other frames only what is new: place, cell, and so on. Written in
   * digits (see digits.ts).
   */
  readonly cells: string;
}

export interface OfflineMeasure {
  readonly id: string;
  readonly label: string;
  /** What to be careful with. */
  readonly note: string;
  readonly frames: readonly OfflineFrame[];
  /** Numbers of the places that are chosen, where they are others than those of the whole map. */
  readonly shown?: readonly number[];
}

/** All that the map of an offline file can show. */
export interface OfflineMap {
  readonly looks: readonly OfflineLook[];
  readonly words: readonly string[];
  readonly cells: readonly OfflineCell[];
  /** How many digits each number of a frame has. */
  readonly width: number;
  readonly groups: readonly { readonly label: string; readonly measures: readonly OfflineMeasure[] }[];
  /** Code and name of every place, in the order of the frames. */
  readonly places: readonly (readonly [code: string, name: string])[];
  /** Numbers of the places of the selection. */
  readonly shown: readonly number[];
  /** What is shown first. */
  readonly start: { readonly measure: string; readonly year: number | undefined };
}

/** What an offline file's script reads. */
export interface OfflineData {
  readonly map: OfflineMap | undefined;
  /** All columns and rows of the view, as its JSON file has them: for other programs. */
  readonly table?: Pick<ExportTable, "columns" | "rows">;
  /** Says how many rows are left; `{shown}` and `{all}` are filled in. */
  readonly rowCount: string;
  /** Says which step of a story is shown; `{at}`, `{all}` and `{title}` are filled in. */
  readonly step?: string;
}
