import { fault } from "./fault.ts";
import { missingTexts } from "./field.ts";
import type { Issue } from "./issue.ts";
import { issueOf, type Table } from "./table.ts";

/** Fields that say nothing without another: each with the one it needs. */
const companions: readonly (readonly [field: string, needs: string])[] = [
  ["amount", "currency"],
  ["currency", "amount"],
  ["targetMax", "target"],
  ["targetUnit", "target"],
  ["planQuarter", "planYear"],
  ["longitude", "latitude"],
  ["latitude", "longitude"],
];

/** Fields that stand without the field they need. */
export function companionIssues(table: Table): Issue[] {
  const { schema } = table.resource;
  const names = new Set(schema.fields.map(({ name }) => name));
  const asked = companions.filter(([field, needs]) => names.has(field) && names.has(needs));
  const missing = new Set<unknown>([undefined, ...missingTexts(schema)]);
  return table.rows.flatMap((row) =>
    asked.flatMap(([field, needs]) => {
      if (missing.has(row.record[field]) || !missing.has(row.record[needs]) || row.misspelt.has(needs)) return [];
      return [issueOf(table, row, fault(`stands without ${needs}`, `Add ${needs}, or leave ${field} out`, [field]))];
    }),
  );
}
