import { createHash } from "node:crypto";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { csvMetadataOf, csvOf } from "#build/dataCsv.ts";
import { openPackage } from "#build/dataDoor.ts";
import { publishedFiles } from "#build/dataPublished.ts";
import { smallPackage } from "../core/parse/smallPackage.ts";

const checked = await openPackage("data");
const files = new Map(publishedFiles(checked).map(({ name, text }) => [name, text]));
const partnerships = smallPackage.resources.find(({ name }) => name === "partnerships");

describe("the published data", () => {
  test("hold the descriptor with the size and hash of the very bytes that are published", () => {
    const { resources, ...rest } = JSON.parse(files.get("datapackage.json") ?? "");
    const { resources: written, ...before } = checked.pkg;
    expect(rest).toEqual(before);
    expect(resources).toHaveLength(written.length);
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(path) ?? "");
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash("sha256").update(content).digest("hex")}`,
      ]);
    }
  });

  test("hold a CSV of every table, without a byte order mark, with a header and a line a record", () => {
    for (const { name, path, schema } of checked.pkg.resources) {
      const text = files.get(`${name}.csv`) ?? "";
      expect(text.startsWith("\uFEFF")).toBe(false);
      expect(text.endsWith("\n")).toBe(true);
      const rows = csvParse(text);
      expect(rows.columns).toEqual(schema.fields.map((field) => field.name));
      expect(rows).toHaveLength(JSON.parse(files.get(path) ?? "").length);
    }
  });

  test("hold a description of every CSV that names its columns in their order", () => {
    for (const { name, schema } of checked.pkg.resources) {
      const metadata = JSON.parse(files.get(`${name}.csv-metadata.json`) ?? "");
      expect(metadata).toMatchObject({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        url: `${name}.csv`,
        tableSchema: { primaryKey: schema.primaryKey },
      });
      const { columns } = metadata.tableSchema;
      const names = schema.fields.map((field) => field.name);
      expect(columns.map((column: { titles: string }) => column.titles)).toEqual(names);
      for (const column of columns) expect(column.name).toMatch(/^[A-Za-z0-9]+$/);
    }
  });
});

test("in a CSV a list of texts is joined by semicolons, a list of citations is JSON, and the unknown is empty", () => {
  if (!partnerships) throw new Error("the small package has partnerships");
  const record = {
    id: "pod",
    members: 0,
    open: false,
    code: 'so-called "POD", new',
    tools: ["GeoNode", "InaSAFE"],
    source: "press",
    also: [{ source: "press", locator: "title" }],
  };
  const [row] = csvParse(csvOf(partnerships, [record]));
  expect(row).toMatchObject({
    id: "pod",
    kind: "",
    members: "0",
    open: "false",
    code: 'so-called "POD", new',
    tools: "GeoNode;InaSAFE",
    also: '[{"source":"press","locator":"title"}]',
  });
});

test("a CSV's description tells lists, dates, limits and the texts that stand for no value", () => {
  if (!partnerships) throw new Error("the small package has partnerships");
  const { tableSchema } = JSON.parse(JSON.stringify(csvMetadataOf(smallPackage, partnerships)));
  const columns = new Map(tableSchema.columns.map((column: { name: string }) => [column.name, column]));
  const edtf = "http://id.loc.gov/datatypes/edtf/EDTF";
  expect(columns.get("tools")).toMatchObject({ datatype: "string", separator: ";" });
  expect(columns.get("also")).toMatchObject({ datatype: "json" });
  expect(columns.get("also")).not.toHaveProperty("separator");
  expect(columns.get("start")).toMatchObject({ datatype: { base: "string", "@id": edtf } });
  expect(columns.get("members")).toMatchObject({ datatype: { base: "integer", minimum: "1", maximum: "200" } });
  expect(columns.get("kind")).toMatchObject({ required: false, null: ["", "not reported"] });
  expect(columns.get("source")).toMatchObject({ required: true });
});
