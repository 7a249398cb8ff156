import { csvFormat } from "d3";
import type { DataPackage, Field, Resource } from "#core/parse/dataPackage.ts";

/** Separates the items of a list of texts within a cell. */
const itemSeparator = ";";

function cell({ arrayItem }: Field, value: unknown): string {
  if (value === undefined) return "";
  if (!arrayItem || !Array.isArray(value)) return String(value);
  return arrayItem.type === "citation" ? JSON.stringify(value) : value.join(itemSeparator);
}

/** A table as CSV: a header, a line a record, in the order of the fields; what is not known is empty. */
export function csvOf({ schema }: Resource, records: readonly object[]): string {
  const rows = records.map((record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return Object.fromEntries(schema.fields.map((field) => [field.name, cell(field, values.get(field.name))]));
  });
  return `${csvFormat(
    rows,
    schema.fields.map(({ name }) => name),
  )}\n`;
}

const datatypes: Readonly<Record<Field["type"], string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  year: "gYear",
  boolean: "boolean",
  array: "string",
};

function datatypeOf({ type, format, rdfType, arrayItem, constraints }: Field): unknown {
  if (arrayItem?.type === "citation") return "json";
  const base = format === "uri" ? "anyURI" : datatypes[type];
  if (rdfType !== undefined) return { base, "@id": rdfType };
  const { minimum, maximum } = constraints ?? {};
  if (minimum === undefined && maximum === undefined) return base;
  return { base, minimum: minimum?.toString(), maximum: maximum?.toString() };
}

/**
 * Describes the CSV of a table: what its columns mean, how a list stands in a cell, which texts stand for no value.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function csvMetadataOf({ licenses = [] }: DataPackage, resource: Resource): object {
  const { schema, name } = resource;
  const missing = schema.missingValues?.map(({ value }) => value);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: `${name}.csv`,
    "dc:title": resource.title,
    "dc:description": resource.description,
    "dc:license": licenses.map(({ path }) => ({ "@id": path })),
    "dc:isPartOf": { "@id": "datapackage.json" },
    tableSchema: {
      columns: schema.fields.map((field) => ({
        name: field.name,
        titles: field.name,
        "dc:description": field.description,
        datatype: datatypeOf(field),
        required: field.constraints?.required ?? false,
        ...(missing && { null: missing }),
        ...(field.arrayItem?.type === "string" && { separator: itemSeparator }),
      })),
      primaryKey: schema.primaryKey,
    },
  };
}
