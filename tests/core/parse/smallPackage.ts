import type { DataPackage, Field, Resource, TableSchema } from "#core/parse/dataPackage.ts";

const required = { required: true };
const edtf = { rdfType: "http://id.loc.gov/datatypes/edtf/EDTF" };

const field = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  description: `${name}.`,
  ...rest,
});

const table = (name: string, fields: readonly Field[], rest: Partial<TableSchema> = {}): Resource => ({
  name,
  title: name,
  description: name,
  record: name,
  path: `${name}.json`,
  schema: {
    fields: [field("id", { constraints: { required: true, unique: true } }), ...fields],
    primaryKey: ["id"],
    ...rest,
  },
});

const pointing = (name: string, resource: string) => ({ fields: [name], reference: { resource, fields: ["id"] } });

/** A package of two tables with a field of every kind. */
export const smallPackage: DataPackage = {
  name: "small",
  title: "Small",
  description: "Small.",
  version: "1.0.0",
  created: "2026-01-01T00:00:00Z",
  resources: [
    table("sources", [field("title", { constraints: required }), field("url", { format: "uri" })]),
    table(
      "partnerships",
      [
        field("kind", { constraints: { enum: ["network", "charter"] } }),
        field("start", edtf),
        field("end", edtf),
        field("members", { type: "integer", constraints: { minimum: 1, maximum: 200 } }),
        field("share", { type: "number" }),
        field("open", { type: "boolean" }),
        field("code", { constraints: { pattern: "^[A-Z]{3}$" } }),
        field("tools", { type: "array", arrayItem: { type: "string" } }),
        field("parents", { type: "array", arrayItem: { type: "string", references: "partnerships" } }),
        field("source", { constraints: required }),
        field("also", { type: "array", arrayItem: { type: "citation", references: "sources" } }),
      ],
      {
        foreignKeys: [pointing("source", "sources")],
        missingValues: [
          { value: "", label: "Not known" },
          { value: "not reported", label: "Left empty" },
        ],
      },
    ),
  ],
};

export const smallSource = { id: "press", title: "Press release" };
export const smallPartnership = { id: "pod", source: "press" };
