import type { Field, Resource } from "#core/parse/dataPackage.ts";
import { referenceOf } from "#core/parse/references.ts";

export type Open = Record<string, unknown>;

/** The real package, to be broken. */
export interface Original {
  readonly resources: readonly Resource[];
  readonly texts: ReadonlyMap<string, string>;
  /** Rows of a table, fresh at every call. */
  readonly rowsOf: (resource: Resource) => Open[];
}

/** Draws from the seed of the test. */
export interface Dice {
  readonly pick: <T>(from: readonly T[]) => T | undefined;
}

/** The place that must be named; `record` and `field` are left out where the whole file is meant. */
export interface Named {
  readonly file: string;
  readonly record?: string;
  readonly field?: string;
}

/** One breakage of the real files. */
export interface Breakage {
  readonly file: string;
  /** Absent where the file is taken away. */
  readonly text: string | undefined;
  readonly expected: Named | { readonly harmless: string };
  /** Whether other records must be named too, as they point to what is gone. */
  readonly spreads?: true;
}

/** Breaks a table in one way, or not at all where it has nothing to break that way. */
export type Break = (original: Original, resource: Resource, dice: Dice) => Breakage | undefined;

/** Name of a record in an issue, as long as its key is whole. */
export const nameOf = ({ schema }: Resource, row: Open): string => schema.primaryKey.map((key) => row[key]).join(" ");

export const writtenRows = (rows: readonly unknown[]): string => JSON.stringify(rows, null, 2);

/** A breakage that changes one value of one record: `spoil` answers with the new value. */
export function spoilt(
  applies: (field: Field, resource: Resource) => boolean,
  spoil: (value: unknown, field: Field, original: Original, resource: Resource) => unknown,
  at: (field: Field, spoiled: unknown) => string = ({ name }) => name,
): Break {
  return (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const fields = resource.schema.fields.filter(
      (field) => applies(field, resource) && rows.some((row) => spoilable(row[field.name], field)),
    );
    const field = dice.pick(fields);
    if (!field) return undefined;
    const row = dice.pick(rows.filter((one) => spoilable(one[field.name], field)));
    if (!row) return undefined;
    const record = nameOf(resource, row);
    row[field.name] = spoil(row[field.name], field, original, resource);
    const expected = { file: resource.path, record, field: at(field, row[field.name]) };
    return { file: resource.path, text: writtenRows(rows), expected };
  };
}

/** Whether a value is one of the field's own, not one that tells why there is none. */
const spoilable = (value: unknown, { type }: Field): boolean =>
  value !== undefined && (type === "string" || type === "array" || typeof value !== "string");

/** A breakage of one record as a whole. */
export function broken(
  change: (row: Open, resource: Resource, rows: Open[], dice: Dice) => Omit<Named, "file"> | undefined,
): Break {
  return (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows);
    const named = row && change(row, resource, rows, dice);
    if (!named) return undefined;
    return { file: resource.path, text: writtenRows(rows), expected: { file: resource.path, ...named } };
  };
}

/** A breakage of the text itself: `spoil` answers with the new text. */
export function torn(spoil: (text: string) => string, harmless?: string): Break {
  return ({ texts }, { path }) => {
    const text = texts.get(path) ?? "";
    const spoiled = spoil(text);
    return { file: path, text: spoiled, expected: harmless === undefined ? { file: path } : { harmless } };
  };
}

/** The files whose records name the id of this record. */
export function namesOf({ resources, rowsOf }: Original, target: Resource, id: string): string[] {
  const names = (resource: Resource): boolean =>
    resource.schema.fields.some(
      (field) =>
        referenceOf(resource, field) === target.name &&
        rowsOf(resource).some((row) => JSON.stringify(row[field.name] ?? "").includes(`"${id}"`)),
    );
  return resources.filter(names).map(({ path }) => path);
}
