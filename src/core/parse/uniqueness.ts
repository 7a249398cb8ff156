import { fault, quote } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { issueOf, type Table } from "./table.ts";

/** Records of a table that have the key, or a value that must be unique, of an earlier one. */
export function uniquenessIssues(table: Table): Issue[] {
  const { fields, primaryKey } = table.resource.schema;
  const alone = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  const keys = [primaryKey, ...alone.filter(([name]) => primaryKey.length !== 1 || primaryKey[0] !== name)];
  return keys.flatMap((key) => {
    const first = new Map<string, number>();
    return table.rows.flatMap((row) => {
      const values = key.map((name) => row.record[name]);
      if (values.some((value) => value === undefined || value === null)) return [];
      const text = JSON.stringify(values);
      const earlier = first.get(text);
      first.set(text, earlier ?? row.index);
      if (earlier === undefined) return [];
      const problem = `${key.join(", ")}: ${values.map(quote).join(", ")} is already that of record #${earlier + 1}`;
      return [issueOf(table, row, fault(problem, "Give it its own, or take one of the two out", [key[0] ?? ""]))];
    });
  });
}
