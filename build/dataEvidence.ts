import type { DataPackage, Field, Resource } from "#core/parse/dataPackage.ts";
import { referenceOf } from "#core/parse/references.ts";
import { datesIn, folded } from "./dataFolded.ts";

export type Open = Readonly<Record<string, unknown>>;

/** Something a record says that its sources must say too. */
export interface Evidence {
  readonly field: string;
  /** `words` and `place`: any of `values` as they stand; `number`: the number, or so many items; `date`: the date. */
  readonly kind: "words" | "place" | "number" | "date";
  /** Folded; one of them is enough. */
  readonly values: readonly string[];
  /** As the record has it. */
  readonly written: string;
}

/** Every name of each place, by its id. */
export type PlaceNames = ReadonlyMap<string, readonly string[]>;

/** Numbers that are the atlas's own. */
const ours = ["order", "longitude", "latitude"];

/** The dates of an EDTF text in ISO 8601, as far as the calendar goes: a quarter is its year. */
function datesOf(edtf: string): readonly string[] {
  return edtf.split("/").flatMap((side) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(side) ?? [];
    if (year === undefined) return [];
    return [[year, ...(month !== undefined && Number(month) <= 12 ? [month, day] : [])].filter(Boolean).join("-")];
  });
}

function evidenceIn({ name: field, type, verbatim, rdfType }: Field, value: unknown): Evidence[] {
  const written = String(value);
  if (typeof value === "number")
    return ours.includes(field) || type === "array" ? [] : [{ field, kind: "number", values: [written], written }];
  if (typeof value !== "string") return [];
  if (rdfType !== undefined) return datesOf(value).map((date) => ({ field, kind: "date", values: [date], written }));
  if (verbatim)
    return value.split(/…|\.\.\./).map((part) => ({ field, kind: "words", values: [folded(part)], written }));
  if (!field.endsWith("Words")) return [];
  return datesIn(folded(value)).map((date) => ({ field, kind: "date", values: [date], written }));
}

/** Tables whose records say only that a place is in something: there the place itself must be named. */
function placeField(resource: Resource): Field | undefined {
  const { fields } = resource.schema;
  if (fields.some(({ name, verbatim }) => verbatim && !name.endsWith("Words"))) return undefined;
  return fields.find((field) => field.constraints?.required && referenceOf(resource, field) === "countries");
}

/** What must be found in the sources of a record: repeated words, numbers, dates, and the place where that is all. */
export function evidenceOf(resource: Resource, record: Open, names: PlaceNames): readonly Evidence[] {
  const missing = resource.schema.missingValues?.map(({ value }) => value) ?? [];
  const said = resource.schema.fields.flatMap((field) => {
    const value = record[field.name];
    return value === undefined || missing.includes(String(value)) ? [] : evidenceIn(field, value);
  });
  const field = placeField(resource)?.name;
  if (field === undefined) return said;
  const values = (names.get(String(record[field])) ?? []).map(folded);
  return [...said, { field, kind: "place", values, written: String(record[field]) }];
}

/** The names of the places: today's, and every other that a source uses. */
export function placeNames(pkg: DataPackage, tables: ReadonlyMap<string, readonly object[]>): PlaceNames {
  const names = new Map<string, string[]>();
  const add = (id: unknown, name: unknown): void => {
    names.set(String(id), [...(names.get(String(id)) ?? []), String(name)]);
  };
  if (pkg.resources.some(({ name }) => name === "countries")) {
    for (const { id, name } of (tables.get("countries") ?? []) as Open[]) add(id, name);
    for (const { country, name } of (tables.get("names") ?? []) as Open[]) add(country, name);
  }
  return names;
}
