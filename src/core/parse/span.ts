import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import { fault, quote } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { issueOf, type Row, type Table } from "./table.ts";
import { textOf } from "./tables.ts";

function edtfOf(row: Row, field: string): Edtf | undefined {
  const text = textOf(row, field);
  try {
    return text === undefined ? undefined : parseEdtf(text);
  } catch {
    return undefined;
  }
}

/** Records whose `end` lies before their `start`. */
export function spanIssues(table: Table): Issue[] {
  return table.rows.flatMap((row) => {
    const [start, end] = [edtfOf(row, "start"), edtfOf(row, "end")];
    if (!start || !end || start.span.start < end.span.end) return [];
    const problem = `${quote(end.text)} lies before the start, ${quote(start.text)}`;
    return [issueOf(table, row, fault(problem, "Mend the start or the end", ["end"]))];
  });
}
