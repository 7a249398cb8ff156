import type { Citation, SourceId } from "#core/model/records.ts";

/** What stands in a cell; nothing where it is not known, and then the row's status says why. */
export type CellValue = string | number | undefined;

export interface ExportColumn {
  /** Name of the column in files for machines: lower case, words joined by `_`. */
  readonly id: string;
  /** The same for people. */
  readonly label: string;
  readonly type: "text" | "number";
}

/** The data of a view: rows for people and machines alike, each with who says so. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  /** One cell for each column. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Who says each row, in the order of the rows. */
  readonly citations: readonly (readonly Citation[])[];
  /** Every source that a row names, each once, in the order of their numbers. */
  readonly sources: readonly SourceId[];
}
