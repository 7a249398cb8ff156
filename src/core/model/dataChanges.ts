/** A value of a record that is another than it was; absent is not known. */
export interface ValueChange {
  /** Name of the field. */
  readonly field: string;
  /** What the schema says of the field. */
  readonly means: string;
  readonly before?: unknown;
  readonly now?: unknown;
}

/** What became of one record. */
export interface RecordChange {
  readonly kind: "changed" | "added" | "removed";
  /** Its key, as one text. */
  readonly record: string;
  /** Its name or title, where it has one. */
  readonly name?: string;
  /** Id of the source that says so, or that said so. */
  readonly source?: string;
  /** Of a changed record, its changed values; else none. */
  readonly values: readonly ValueChange[];
}

/** What changed in one table. */
export interface TableChanges {
  /** As the data package names it. */
  readonly table: string;
  /** Title of the table in the data package. */
  readonly title: string;
  readonly records: readonly RecordChange[];
}

/** A version of the data and the day it was made, `YYYY-MM-DD`. */
export interface DataVersion {
  readonly version: string;
  readonly created: string;
}

/** All that differs between two versions of the data; tables without a change are left out. */
export interface DataChanges {
  readonly before: DataVersion;
  readonly now: DataVersion;
  readonly tables: readonly TableChanges[];
}

/** How much changed: values in records that both versions have, and whole records. */
export interface ChangeCount {
  readonly values: number;
  readonly added: number;
  readonly removed: number;
}

/** Counts what changed in some tables. */
export function countChanges(tables: readonly TableChanges[]): ChangeCount {
  const records = tables.flatMap((table) => table.records);
  const those = (kind: RecordChange["kind"]): number => records.filter((record) => record.kind === kind).length;
  return {
    values: records.reduce((sum, { values }) => sum + values.length, 0),
    added: those("added"),
    removed: those("removed"),
  };
}

/** Another version of the data than the newest, with what changed since. */
export interface OlderVersion extends DataVersion {
  readonly count: ChangeCount;
}
