import { fault, quote } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { issueOf } from "./table.ts";
import { rowsOf, type Tables } from "./tables.ts";

/** Tables whose records become cards: an address names a card by its id alone. */
const cardTables = ["partnerships", "programmes", "help", "cohorts"];

/** Cards that have the id of a card of an earlier table. */
export function cardIssues(tables: Tables): Issue[] {
  const first = new Map<string, string>();
  return cardTables.flatMap((name) =>
    [...rowsOf(tables, name)].flatMap(({ table, row }) => {
      const earlier = first.get(row.name);
      first.set(row.name, earlier ?? name);
      if (earlier === undefined || earlier === name || row.name.startsWith("#")) return [];
      const problem = `${quote(row.name)} is already the id of a record of ${earlier}`;
      const mend = `No two of ${cardTables.join(", ")} may share an id: choose another`;
      return [issueOf(table, row, fault(problem, mend, ["id"]))];
    }),
  );
}
