import writeXlsx, { type Cell, type Row, type Sheet } from "write-excel-file/universal";
import type { ExportedView } from "../exportedView.ts";
import type { CellValue, ExportTable } from "./exportTable.ts";
import { listedSources } from "./listedSources.ts";

/** Characters to which a column is widened at most. */
const widest = 48;

const head = (text: string): Cell => ({ value: text, fontWeight: "bold" });
const text = (value: string | undefined): Cell => (value === undefined ? null : { value, type: String });
const cell = (value: CellValue): Cell => (typeof value === "number" ? { value, type: Number } : text(value));

function sheet(name: string, titles: readonly string[], rows: readonly (readonly CellValue[])[]): Sheet<Blob> {
  const columns = titles.map((title, at) => ({
    width: Math.min(widest, Math.max(title.length, ...rows.map((row) => String(row[at] ?? "").length)) + 2),
  }));
  const data: Row[] = [titles.map(head), ...rows.map((row) => row.map(cell))];
  return { sheet: name, data, columns, stickyRowsCount: 1 };
}

/** A table as a workbook with typed cells: the data, the sources, and what the file is. */
export function xlsxOf(view: ExportedView, { columns, rows, sources }: ExportTable): Promise<Blob> {
  const { sheets, sourceColumns, about } = view.messages.exports.workbook;
  const { headline, filtersInWords, asOfWords, address, dataVersion, created, licence, accessed } = view;
  const listed = listedSources(view, sources).map(
    ({ number, title, publisher, date, licence: own, reliability, address: published, page }): CellValue[] => [
      ...[number, title, publisher, date, own, reliability, published, page],
    ],
  );
  const facts: readonly (readonly [string, string])[] = [
    [about.title, headline],
    [about.filters, filtersInWords.join("; ") || about.noFilters],
    [about.asOf, asOfWords],
    [about.address, address],
    [about.version, `${dataVersion} (${created})`],
    [about.licence, `${licence.name}, ${licence.address}`],
    [about.accessed, accessed],
    [about.empty, about.emptyMeans],
  ];
  return writeXlsx([
    sheet(
      sheets.data,
      columns.map(({ label }) => label),
      rows,
    ),
    sheet(sheets.sources, sourceColumns, listed),
    sheet(sheets.about, [about.what, about.value], facts),
  ]).toBlob();
}
