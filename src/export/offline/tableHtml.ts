import { tableOf } from "../data/tableOf.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "./escaped.ts";
import { sourceLinks } from "./framed.ts";

/** Columns of the data that a reader of the table does without: codes of what is named beside them. */
const codes = /(^id|_codes?|^source.*|^measure)$/;

/** The data of a view that is no map, for people: every row with the numbers of its sources. */
export function tableHtml(view: ExportedView): { readonly head: readonly string[]; readonly body: string } {
  const { columns, rows, citations } = tableOf(view, "seen");
  const isFilled = (at: number) => rows.some((row) => row[at] !== undefined);
  const shown = columns.flatMap(({ id, label }, at) => (codes.test(id) || !isFilled(at) ? [] : [{ label, at }]));
  const body = rows.map((row, index) => {
    const numbers = new Set((citations[index] ?? []).map(({ source }) => view.atlas.citationNumber.get(source) ?? 0));
    const cells = shown.map(({ at }) => `<td>${escaped(String(row[at] ?? ""))}</td>`).join("");
    return `<tr>${cells}<td>${sourceLinks([...numbers].sort((a, b) => a - b).join(" "))}</td></tr>`;
  });
  return { head: [...shown.map(({ label }) => label), view.messages.exports.columns.source], body: body.join("") };
}
