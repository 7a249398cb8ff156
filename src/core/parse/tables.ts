import type { Row, Table } from "./table.ts";

/** The tables that could be read, by name. */
export type Tables = ReadonlyMap<string, Table>;

/** Every record of a table, with the table; none where it could not be read. */
export function* rowsOf(tables: Tables, name: string): Generator<{ readonly table: Table; readonly row: Row }> {
  const table = tables.get(name);
  if (table) for (const row of table.rows) yield { table, row };
}

/** A text of a record, where it is one. */
export function textOf({ record }: Row, field: string): string | undefined {
  const value = record[field];
  return typeof value === "string" ? value : undefined;
}

/** A number of a record, where it is one. */
export function numberOf({ record }: Row, field: string): number | undefined {
  const value = record[field];
  return typeof value === "number" ? value : undefined;
}
