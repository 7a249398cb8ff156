import type { DataPackage, Field, Resource } from "#core/parse/dataPackage.ts";
import { tableKey } from "#core/parse/tableKey.ts";

const primitives: Record<Field["type"], string> = {
  string: "string",
  integer: "number",
  number: "number",
  year: "number",
  boolean: "boolean",
  array: "readonly string[]",
};

const recordOf = (pkg: DataPackage, resource: string): string =>
  pkg.resources.find(({ name }) => name === resource)?.record ?? "never";

function fieldType(pkg: DataPackage, resource: Resource, field: Field): string {
  const foreign = resource.schema.foreignKeys?.find(({ fields }) => fields.includes(field.name));
  const referenced = foreign?.reference.resource === "" ? resource.name : foreign?.reference.resource;
  if (field.arrayItem?.type === "citation") return "readonly Citation[]";
  if (field.arrayItem?.references) return `readonly ${recordOf(pkg, field.arrayItem.references)}Id[]`;
  if (referenced) return `${recordOf(pkg, referenced)}Id`;
  if (field.constraints?.enum) return field.constraints.enum.map((value) => JSON.stringify(value)).join(" | ");
  return primitives[field.type];
}

/** A property as the formatter writes it: a union that does not fit into a line has a line for each part. */
function property(name: string, type: string): string {
  const line = `  readonly ${name}: ${type};`;
  return line.length <= 120 ? line : `  readonly ${name}:\n    | ${type.replaceAll(" | ", "\n    | ")};`;
}

function recordType(pkg: DataPackage, resource: Resource): string {
  const missing = (resource.schema.missingValues ?? []).map(({ value }) => value).filter((value) => value !== "");
  const fields = resource.schema.fields.map((field) => {
    const required = field.constraints?.required ?? false;
    const union = [fieldType(pkg, resource, field), ...(required ? [] : missing.map((value) => JSON.stringify(value)))];
    return `  /** ${field.description} */\n${property(`${field.name}${required ? "" : "?"}`, union.join(" | "))}`;
  });
  const id = resource.schema.fields.some(({ name }) => name === "id")
    ? `export type ${resource.record}Id = string;\n\n`
    : "";
  return `${id}/** ${resource.description} */\nexport interface ${resource.record} {\n${fields.join("\n")}\n}`;
}

/** Writes the TypeScript types of all records, as `data/datapackage.json` describes them. */
export function recordTypes(pkg: DataPackage): string {
  const tables = pkg.resources.map(({ name, record }) => `  readonly ${tableKey(name)}: readonly ${record}[];`);
  const parts = [
    "// Written by `npm run data:types` from data/datapackage.json: edit the schema there.",
    "/** A source, and the place in it. */\nexport interface Citation {\n  readonly source: SourceId;\n  readonly locator?: string;\n}",
    ...pkg.resources.map((resource) => recordType(pkg, resource)),
    `/** Every table of the data package. */\nexport interface Dataset {\n${tables.join("\n")}\n}`,
  ];
  return `${parts.join("\n\n")}\n`;
}
