import type { DataPackage, Field, Resource } from "./dataPackage.ts";
import { type Fault, fault, formatPath, type Path, quote } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { readJson } from "./json.ts";
import { suggest } from "./nearest.ts";

const file = "datapackage.json";
const types = ["string", "integer", "number", "year", "boolean", "array"];

/** What a field may be limited by, besides being required or unique. */
const limits: Readonly<Record<string, readonly string[]>> = {
  string: ["pattern", "enum"],
  integer: ["minimum", "maximum"],
  number: ["minimum", "maximum"],
  year: ["minimum", "maximum"],
};

type Open = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Open =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, "u") !== undefined;
  } catch {
    return false;
  }
};

/** Keys that a part of the descriptor needs as texts. */
function textFaults(value: unknown, keys: readonly string[], path: Path): Fault[] {
  if (!isObject(value)) return [fault(`${quote(value)} is no object`, "Write { key: value, … }", path)];
  return keys
    .filter((key) => typeof value[key] !== "string" || value[key] === "")
    .map((key) => fault("is missing, or not a text", "Write a text", [...path, key]));
}

/** What keeps the descriptor from being read as one at all. */
function shapeFaults(value: unknown): Fault[] {
  const about = textFaults(value, ["name", "title", "description", "version", "created"], []);
  const resources = isObject(value) ? value.resources : undefined;
  if (!Array.isArray(resources) || resources.length === 0)
    return [...about, fault("is missing, or no list", "List the tables", ["resources"])];
  return [
    ...about,
    ...(resources as unknown[]).flatMap((resource, i) => {
      const path = ["resources", i];
      const texts = textFaults(resource, ["name", "title", "description", "record", "path"], path);
      if (!isObject(resource)) return texts;
      const { schema } = resource;
      const inner = [...path, "schema"];
      if (!isObject(schema) || !Array.isArray(schema.fields))
        return [...texts, fault("is missing, or has no fields", "Describe the fields", inner)];
      const fields = (schema.fields as unknown[]).flatMap((field, j) =>
        textFaults(field, ["name", "type", "description"], [...inner, "fields", j]),
      );
      if (Array.isArray(schema.primaryKey)) return [...texts, ...fields];
      return [...texts, ...fields, fault("is missing, or no list", "List its fields", [...inner, "primaryKey"])];
    }),
  ];
}

function fieldFaults(field: Field, tables: readonly string[], path: Path): Fault[] {
  const faults: Fault[] = [];
  const { type, arrayItem, constraints } = field;
  if (!types.includes(type))
    faults.push(
      fault(`${quote(type)} is no type the atlas reads`, suggest(type, types, `one of ${types.join(", ")}`), ["type"]),
    );
  if ((type === "array") !== (arrayItem !== undefined))
    faults.push(fault("is what a list needs, and only a list", "Add it or take it out", ["arrayItem"]));
  const target = arrayItem?.references;
  if (target !== undefined && !tables.includes(target))
    faults.push(fault(`${quote(target)} is no table`, suggest(target, tables, "name a table"), ["arrayItem"]));
  if (constraints?.pattern !== undefined && !isPattern(constraints.pattern))
    faults.push(fault(`${quote(constraints.pattern)} is no pattern`, "Write a regular expression", ["constraints"]));
  const allowed = ["required", "unique", ...(limits[type] ?? [])];
  for (const key of Object.keys(constraints ?? {}))
    if (types.includes(type) && !allowed.includes(key))
      faults.push(
        fault(`${quote(key)} limits no ${type}`, suggest(key, allowed, `one of ${allowed.join(", ")}`), [
          "constraints",
          key,
        ]),
      );
  return faults.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

function keyFaults({ schema }: Resource, pkg: DataPackage, path: Path): Fault[] {
  const names = schema.fields.map(({ name }) => name);
  const unknown = (name: string, at: Path) =>
    names.includes(name) ? [] : [fault(`${quote(name)} is no field here`, suggest(name, names, "name a field"), at)];
  const foreign = (schema.foreignKeys ?? []).flatMap(({ fields, reference }, i) => {
    const at = [...path, "foreignKeys", i];
    const tables = pkg.resources.map(({ name }) => name);
    const known = reference.resource === "" || tables.includes(reference.resource);
    const target = known ? [] : [fault(`${quote(reference.resource)} is no table`, "Name a table", at)];
    const single = fields.length === 1 && reference.fields.join() === "id";
    const simple = single ? [] : [fault("does not point from one field to an id", "Write one field and id", at)];
    return [...fields.flatMap((name) => unknown(name, at)), ...target, ...simple];
  });
  return [...schema.primaryKey.flatMap((name) => unknown(name, [...path, "primaryKey"])), ...foreign];
}

function repeated(names: readonly string[], path: Path): Fault[] {
  const again = names.filter((name, i) => names.indexOf(name) < i);
  return again.map((name) => fault(`${quote(name)} stands twice`, "Give each its own name", path));
}

/** What a readable descriptor says of tables and fields that do not exist, or twice. */
function meaningFaults(pkg: DataPackage): Fault[] {
  const tables = pkg.resources.map(({ name }) => name);
  return [
    ...repeated(tables, ["resources"]),
    ...repeated(
      pkg.resources.map(({ path }) => path),
      ["resources"],
    ),
    ...pkg.resources.flatMap((resource, i) => {
      const path = ["resources", i, "schema"];
      const { fields } = resource.schema;
      return [
        ...repeated(
          fields.map(({ name }) => name),
          [...path, "fields"],
        ),
        ...fields.flatMap((field, j) => fieldFaults(field, tables, [...path, "fields", j])),
        ...keyFaults(resource, pkg, path),
      ];
    }),
  ];
}

/** Parses the descriptor of the data package; there is no package where there are issues. */
export function checkPackage(text: string): { pkg: DataPackage | undefined; issues: readonly Issue[] } {
  const json = readJson(file, text);
  if ("problem" in json) return { pkg: undefined, issues: [{ ...json, record: undefined }] };
  const shape = shapeFaults(json.value);
  const pkg = json.value as DataPackage;
  const issues = (shape.length > 0 ? shape : meaningFaults(pkg)).map(({ path, problem, mend }): Issue => {
    const place = json.placeOf(path);
    return { file, record: undefined, field: formatPath(path), problem, mend, ...place };
  });
  const twice = json.duplicates.map(
    ({ path, place }): Issue => ({
      file,
      record: undefined,
      field: formatPath(path),
      problem: "stands twice in one object",
      mend: "Keep one of the two",
      ...place,
    }),
  );
  const all = [...issues, ...twice];
  return { pkg: all.length > 0 ? undefined : pkg, issues: all };
}
