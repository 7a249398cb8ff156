import type { Resource } from "./dataPackage.ts";
import { type Fault, fault, formatPath, quote, within } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { type Json, readJson } from "./json.ts";
import { nearest, suggest } from "./nearest.ts";

/** A record of a table, not yet checked. */
export interface Row {
  /** From 0. */
  readonly index: number;
  /** Its key, or its place in the table (`"#12"`). */
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** Fields that misspelt keys of this record stand for. */
  readonly misspelt: ReadonlySet<string>;
}

/** A table as far as it could be read. */
export interface Table {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** Whether every record could be read and has its key, so that an id it lacks is truly unknown. */
  readonly whole: boolean;
  /** Absent where the file could not be read. */
  readonly json: Json | undefined;
}

/** The issue of a fault in a record of `table`. */
export function issueOf({ resource, json }: Table, row: Row, { path, problem, mend }: Fault): Issue {
  const place = json?.placeOf([row.index, ...path]);
  return { file: resource.path, record: row.name, field: formatPath(path) || undefined, problem, mend, ...place };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The field that each unknown key most likely stands for. */
function misspellings(resource: Resource, record: Record<string, unknown>): Map<string, string | undefined> {
  const names = resource.schema.fields.map(({ name }) => name);
  const free = names.filter((name) => !Object.hasOwn(record, name));
  const unknown = Object.keys(record).filter((key) => !names.includes(key));
  return new Map(unknown.map((key) => [key, nearest(key, free)]));
}

/** The key of a record as one text, as far as it can be used. */
function keyOf({ schema }: Resource, record: Record<string, unknown>, spelled: Map<string, unknown>) {
  const parts = schema.primaryKey.map((name) => {
    const value = record[name] ?? spelled.get(name);
    const numeric = schema.fields.some((field) => field.name === name && field.type !== "string");
    return typeof value === (numeric ? "number" : "string") ? String(value).trim() : "";
  });
  return parts.includes("") ? undefined : parts.join(" ");
}

function rowOf(resource: Resource, record: Record<string, unknown>, index: number): { row: Row; faults: Fault[] } {
  const unknown = misspellings(resource, record);
  const spelled = new Map([...unknown].flatMap(([key, name]) => (name ? [[name, record[key]] as const] : [])));
  const names = resource.schema.fields.map(({ name }) => name);
  const otherwise = `it has ${names.join(", ")}`;
  return {
    row: {
      index,
      name: keyOf(resource, record, spelled) ?? `#${index + 1}`,
      record,
      misspelt: new Set(spelled.keys()),
    },
    faults: [...unknown.keys()].map((key) =>
      within([key], fault("is no field of this table", suggest(key, names, otherwise))),
    ),
  };
}

/** Where a key stands twice, the issue stands at the second. */
function duplicateIssues({ resource, json }: Table, rows: readonly Row[]): Issue[] {
  return (json?.duplicates ?? []).map(({ path: [index, ...path], place }) => ({
    file: resource.path,
    record: rows.find((row) => row.index === index)?.name,
    field: formatPath(path),
    problem: "stands twice in one record",
    mend: "Keep one of the two",
    ...place,
  }));
}

/** Reads the text of a table into its records; `undefined` is a file that is missing. */
export function readTable(resource: Resource, text: string | undefined): { table: Table; issues: Issue[] } {
  const broken: Table = { resource, rows: [], whole: false, json: undefined };
  const about = { file: resource.path, record: undefined, field: undefined };
  if (text === undefined)
    return { table: broken, issues: [{ ...about, problem: "is missing", mend: "Add the file, or its resource goes" }] };
  const json = readJson(resource.path, text);
  if ("problem" in json) return { table: broken, issues: [json] };
  if (!Array.isArray(json.value)) {
    const issue = { ...about, problem: "is no table", mend: "Write [ record, record, … ]" };
    return { table: broken, issues: [issue] };
  }
  const rows: Row[] = [];
  const issues: Issue[] = [];
  for (const [index, value] of (json.value as unknown[]).entries()) {
    const { row, faults } = rowOf(resource, isRecord(value) ? value : {}, index);
    if (isRecord(value)) rows.push(row);
    else faults.push(fault(`${quote(value)} is no record`, "Write { key: value, … }"));
    issues.push(...faults.map((one) => issueOf({ ...broken, json }, row, one)));
  }
  const whole = rows.length === json.value.length && !rows.some(({ name }) => name.startsWith("#"));
  const table = { resource, rows, whole, json };
  return { table, issues: [...issues, ...duplicateIssues(table, rows)] };
}
