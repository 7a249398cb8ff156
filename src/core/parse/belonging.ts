import { fault } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { issueOf } from "./table.ts";
import { rowsOf, type Tables } from "./tables.ts";

/** Records of these tables need at least one of the fields. */
const homes: Readonly<Record<string, readonly string[]>> = {
  roles: ["partnership", "programme"],
  events: ["partnership", "programme", "organisation", "series"],
  placements: ["programme", "partnership", "cohort"],
  mentions: ["country", "region"],
  hubs: ["region", "host"],
};

/** Records that belong to nothing. */
export function belongingIssues(tables: Tables): Issue[] {
  return Object.entries(homes).flatMap(([name, fields]) =>
    [...rowsOf(tables, name)].flatMap(({ table, row }) => {
      if (fields.some((field) => Object.hasOwn(row.record, field) || row.misspelt.has(field))) return [];
      const one = fault("belongs to nothing", `Give it one of ${fields.join(", ")}`, [fields[0] ?? ""]);
      return [issueOf(table, row, one)];
    }),
  );
}
