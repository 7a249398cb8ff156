import type { DataChanges, DataVersion, RecordChange, TableChanges, ValueChange } from "#core/model/dataChanges.ts";
import type { TableSchema } from "./dataPackage.ts";
import type { KeptPackage, KeptResource } from "./keptPackage.ts";

type Open = Readonly<Record<string, unknown>>;
type Table = Pick<KeptResource, "schema" | "data">;

const none: Table = { schema: { fields: [], primaryKey: [] }, data: [] };

/** The records of a table by their keys. */
const byKey = (data: readonly object[], { primaryKey }: TableSchema): ReadonlyMap<string, Open> =>
  new Map((data as readonly Open[]).map((record) => [primaryKey.map((field) => record[field]).join(" "), record]));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A record as those who read of it find it. */
function named(kind: RecordChange["kind"], key: string, record: Open, values: readonly ValueChange[]): RecordChange {
  const name = [record.name, record.title].find((each) => typeof each === "string");
  const { source } = record;
  return {
    kind,
    record: key,
    ...(typeof name === "string" && { name }),
    ...(typeof source === "string" && { source }),
    values,
  };
}

/** The fields of both schemas, today's first, each once. */
const fieldsOf = (before: Table, now: Table): ReadonlyMap<string, string> =>
  new Map([...before.schema.fields, ...now.schema.fields].map(({ name, description }) => [name, description]));

function valueChanges(before: Open, now: Open, fields: ReadonlyMap<string, string>): readonly ValueChange[] {
  return [...fields]
    .filter(([field]) => !isSame(before[field], now[field]))
    .map(([field, means]) => ({
      field,
      means,
      ...(before[field] !== undefined && { before: before[field] }),
      ...(now[field] !== undefined && { now: now[field] }),
    }));
}

/** What became of each record: those of today in their order, then those that are gone. */
function recordChanges(before: Table, now: Table): readonly RecordChange[] {
  const { schema } = now === none ? before : now;
  const [old, present] = [byKey(before.data, schema), byKey(now.data, schema)];
  const fields = fieldsOf(before, now);
  const today = [...present].flatMap(([key, record]): readonly RecordChange[] => {
    const was = old.get(key);
    if (!was) return [named("added", key, record, [])];
    const values = valueChanges(was, record, fields);
    return values.length === 0 ? [] : [named("changed", key, record, values)];
  });
  const gone = [...old].filter(([key]) => !present.has(key)).map(([key, record]) => named("removed", key, record, []));
  return [...today, ...gone];
}

const versionOf = ({ version, created }: KeptPackage): DataVersion => ({ version, created: created.slice(0, 10) });

/**
 * What differs between two versions of the data, table by table. Records are told apart by their keys; where they stand
 * in their table is no difference.
 */
export function changesBetween(before: KeptPackage, now: KeptPackage): DataChanges {
  const old = new Map(before.resources.map((resource) => [resource.name, resource]));
  const present = new Map(now.resources.map((resource) => [resource.name, resource]));
  const tables = [...new Set([...present.keys(), ...old.keys()])].map((table): TableChanges => {
    const [was, is] = [old.get(table), present.get(table)];
    return { table, title: (is ?? was)?.title ?? table, records: recordChanges(was ?? none, is ?? none) };
  });
  return { before: versionOf(before), now: versionOf(now), tables: tables.filter(({ records }) => records.length > 0) };
}
