import type { CellValue, ExportTable } from "./exportTable.ts";

/** What a spreadsheet would read as a formula: it stands behind an apostrophe, which spreadsheets take as "this is text". */
const formula = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cell(value: CellValue): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV by RFC 4180: a header, a line a row, nothing in a cell that is not known. Begins with a byte order mark. */
export const csvOf = ({ columns, rows }: ExportTable): string =>
  `\uFEFF${[columns.map(({ id }) => id), ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
