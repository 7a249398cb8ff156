import type { Citation } from "#core/model/records.ts";
import type { ExportedView } from "../exportedView.ts";
import { cardRows } from "./cardRows.ts";
import { countryRows } from "./countryRows.ts";
import type { CellValue, ExportColumn, ExportTable } from "./exportTable.ts";
import { mapRows } from "./mapRows.ts";
import { sourceCells } from "./sourceCells.ts";
import { timelineRows } from "./timelineRows.ts";

/** What of the data goes into a file: what the view shows, or all there is of its kind. */
export type DataScope = "seen" | "all";

/** The cells of one row, by the id of their column, and who says so. */
export interface CitedRow<Column extends string = string> {
  readonly cells: Readonly<Partial<Record<Column, CellValue>>>;
  readonly citations: readonly Citation[];
}

/** A kind of row: its columns in their order, those that hold numbers among them. */
export interface CitedRows {
  readonly columns: readonly string[];
  readonly numbers: readonly string[];
  readonly rows: readonly CitedRow[];
}

const rowsOf: Readonly<Record<ExportedView["kind"], (view: ExportedView, scope: DataScope) => CitedRows>> = {
  map: mapRows,
  timeline: timelineRows,
  programmes: cardRows,
  country: countryRows,
};

/** How many rows the data of a view have. */
export const rowCount = (view: ExportedView, scope: DataScope): number => rowsOf[view.kind](view, scope).rows.length;

const sourceColumns = ["source", "source_address", "source_place"] as const;

/** The data of a view as a table; an indicator's scores and the addresses of sources come from the packs of the view. */
export function tableOf(view: ExportedView, scope: DataScope): ExportTable {
  const { columns, numbers, rows } = rowsOf[view.kind](view, scope);
  const labels: Readonly<Record<string, string>> = view.messages.exports.columns;
  const column = (id: string): ExportColumn => ({
    id,
    label: labels[id] ?? id,
    type: numbers.includes(id) ? "number" : "text",
  });
  const named = new Set(rows.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return {
    columns: [...columns, ...sourceColumns].map(column),
    rows: rows.map(({ cells, citations }) => [...columns.map((id) => cells[id]), ...sourceCells(view, citations)]),
    citations: rows.map(({ citations }) => citations),
    sources: view.atlas.sources.flatMap(({ id }) => (named.has(id) ? id : [])),
  };
}
