import { tableOf } from "../data/tableOf.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import { sourceLinks } from "./framed.ts";

/** The columns that people read, in their order; all others are in the data of the file. */
const read: Readonly<Record<ExportedView["kind"], readonly string[]>> = {
  map: [],
  timeline: ["date_words", "title", "kind", "status", "partnership", "workstream", "country", "place"],
  programmes: ["kind", "name", "summary", "themes", "countries", "date", "end"],
  country: ["list", "kind", "status", "date_words", "year", "value", "detail", "note"],
};

/** What is said where a cell is empty. */
const insteadOf: Readonly<Record<string, string>> = { countries: "status" };

/** What dates in words are sorted by. */
const sortedBy: Readonly<Record<string, string>> = { date_words: "date" };

/** A table as HTML: the words of its head, and its rows. */
export interface HtmlTable {
  readonly head: readonly string[];
  readonly body: string;
}

/** A table that scrolls by itself where it is wide. */
export const tableMarkup = ({ head, body }: HtmlTable, caption: string): string =>
  `<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><thead><tr>${head.map((label) => `<th scope="col">${escaped(label)}</th>`).join("")}</tr></thead><tbody>${body}</tbody></table></div>`;

/** The data of a view that is no map, for people: every row with the numbers of its sources. */
export function tableHtml(view: ExportedView): HtmlTable {
  const { columns, rows, citations } = tableOf(view, "seen");
  const placeOf = (id: string | undefined) => columns.findIndex((column) => column.id === id);
  const shown = read[view.kind].map((id) => ({
    at: placeOf(id),
    by: placeOf(sortedBy[id]),
    instead: placeOf(insteadOf[id]),
  }));
  const filled = shown.filter(({ at }) => rows.some((row) => row[at] !== undefined));
  const body = rows.map((row, index) => {
    const numbers = new Set((citations[index] ?? []).map(({ source }) => view.atlas.citationNumber.get(source) ?? 0));
    const cells = filled.map(({ at, by, instead }) => {
      const sort = by < 0 || row[by] === undefined ? "" : ` data-sort="${escaped(String(row[by]))}"`;
      return `<td${sort}>${escaped(String(row[at] ?? row[instead] ?? ""))}</td>`;
    });
    return `<tr>${cells.join("")}<td>${sourceLinks([...numbers].sort((a, b) => a - b).join(" "))}</td></tr>`;
  });
  const { columns: labels, offline } = view.messages.exports;
  const names: Readonly<Record<string, string>> = { ...labels, ...offline.columns };
  const head = filled.map(({ at }) => names[columns[at]?.id ?? ""] ?? "");
  return { head: [...head, offline.sources], body: body.join("") };
}
