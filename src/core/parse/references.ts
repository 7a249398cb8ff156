import type { Field, Resource } from "./dataPackage.ts";
import { type Fault, fault, quote, within } from "./fault.ts";
import { missingTexts } from "./field.ts";
import type { Issue } from "./issue.ts";
import { suggest } from "./nearest.ts";
import { issueOf, type Table } from "./table.ts";

/** Ids of every table, by its name; none for a table that could not be read whole, so that nobody is blamed for it. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function idsOf(tables: Iterable<Table>): Ids {
  return new Map(
    [...tables]
      .filter(({ whole }) => whole)
      .map(({ resource, rows }) => [resource.name, new Set(rows.map(({ name }) => name))]),
  );
}

/** The table a field points to. */
export function referenceOf(resource: Resource, field: Field): string | undefined {
  if (field.arrayItem) return field.arrayItem.references;
  const key = resource.schema.foreignKeys?.find(({ fields }) => fields[0] === field.name);
  return key && (key.reference.resource || resource.name);
}

/** The ids that a value holds, each with its place in the value. */
function mentionsIn(value: unknown): { id: unknown; path: (string | number)[] }[] {
  if (!Array.isArray(value)) return [{ id: value, path: [] }];
  return (value as unknown[]).map((item, i) =>
    typeof item === "object" && item !== null
      ? { id: (item as { source?: unknown }).source, path: [i, "source"] }
      : { id: item, path: [i] },
  );
}

function referenceFaults(target: string, ids: ReadonlySet<string>, value: unknown): Fault[] {
  return mentionsIn(value).flatMap(({ id, path }) => {
    if (typeof id !== "string" || id.trim() === "" || ids.has(id.trim())) return [];
    const mend = suggest(id, ids, `add it to ${target}, or name one that is there`);
    return [within(path, fault(`${quote(id)} is not in the table ${target}`, mend))];
  });
}

/** Every id that no record of the table it points to has. */
export function referenceIssues(tables: readonly Table[]): Issue[] {
  const ids = idsOf(tables);
  return tables.flatMap((table) => {
    const missing = missingTexts(table.resource.schema);
    return table.resource.schema.fields.flatMap((field) => {
      const target = referenceOf(table.resource, field);
      const known = target === undefined ? undefined : ids.get(target);
      if (target === undefined || known === undefined) return [];
      return table.rows
        .filter(({ record }) => !missing.includes(String(record[field.name])))
        .flatMap((row) =>
          referenceFaults(target, known, row.record[field.name]).map((one) =>
            issueOf(table, row, within([field.name], one)),
          ),
        );
    });
  });
}
