import { carriedOf } from "../carried/carriedView.ts";
import type { ExportedView } from "../exportedView.ts";
import type { ExportTable } from "./exportTable.ts";
import { listedSources } from "./listedSources.ts";

/** A table as JSON: the view it is from, what its columns mean, its rows as objects, and its sources. */
export function jsonOf(view: ExportedView, { columns, rows, sources }: ExportTable): string {
  const { headline, filtersInWords, asOf, accessed } = view;
  const file = {
    view: { ...carriedOf(view), title: headline, filters: filtersInWords, asOf, accessed },
    columns: columns.map(({ id, label, type }) => ({ name: id, title: label, type })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.flatMap(({ id }, at) => (row[at] === undefined ? [] : [[id, row[at]]]))),
    ),
    sources: listedSources(view, sources),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
