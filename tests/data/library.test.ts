import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPackage } from "#build/dataDoor.ts";
import { publishedFiles } from "#build/dataPublished.ts";
import type { Field, Resource } from "#core/parse/dataPackage.ts";
import { tableKey } from "#core/parse/tableKey.ts";

/*
 * The npm package datapackage is of the time of Data Package 1.0, so it is handed what it can read: missing values as
 * plain texts instead of texts with labels, no `$schema` and `type` of 2.0, and the profile that said the same then.
 * JSON it takes as rows only, not as a file, so the tables of data/ go in as rows, absent keys as null. From a CSV it
 * takes a list as JSON only, so lists go in as texts there. Types, constraints, keys and relations stay as they are.
 */

const checked = await openPackage("data");
const records = new Map<string, readonly object[]>(Object.entries(checked.dataset));

const olderResource = ({ name, title, description, schema }: Resource, fields: readonly object[]) => ({
  name,
  title,
  description,
  profile: "tabular-data-resource",
  schema: {
    fields,
    primaryKey: schema.primaryKey,
    ...(schema.foreignKeys && { foreignKeys: schema.foreignKeys }),
    missingValues: schema.missingValues?.map(({ value }) => value) ?? [""],
  },
});

const olderPackage = (resources: readonly object[]) => {
  const { name, title, description, created, licenses } = checked.pkg;
  return { profile: "tabular-data-package", name, title, description, created, licenses, resources };
};

const rowsOf = (resource: Resource): unknown[][] => {
  const names = resource.schema.fields.map(({ name }) => name);
  const rows = (records.get(tableKey(resource.name)) ?? []).map((record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return names.map((name) => values.get(name) ?? null);
  });
  return [names, ...rows];
};

/** An error's message, with those of the errors it stands for. */
function wordsOf(error: Error): string {
  const parts = "errors" in error && Array.isArray(error.errors) ? (error.errors as Error[]) : [];
  return [error.message, ...parts.map(wordsOf)].join(" / ");
}

/** What the library finds wrong in each table, reading every row with casting, and following every relation. */
async function complaintsOf(descriptor: object, basePath?: string): Promise<{ complaints: string[]; rows: number }> {
  const pkg = await Package.load(descriptor, basePath === undefined ? {} : { basePath });
  const complaints = pkg.errors.map((error) => wordsOf(error));
  let rows = 0;
  for (const resource of pkg.resources) {
    complaints.push(...resource.errors.map((error) => `${resource.name}: ${wordsOf(error)}`));
    const read = await resource.read({ keyed: true, forceCast: true });
    rows += read.length;
    for (const row of read) if (row instanceof Error) complaints.push(`${resource.name}: ${wordsOf(row)}`);
    const related = await resource.checkRelations().catch(wordsOf);
    if (related !== true) complaints.push(`${resource.name}: ${related}`);
  }
  return { complaints, rows };
}

const all = [...records.values()].reduce((sum, table) => sum + table.length, 0);

describe("a library nobody here wrote", { timeout: 60_000 }, () => {
  test("reads every record of data/, casts every value and follows every relation", async () => {
    const resources = checked.pkg.resources.map((resource) => ({
      ...olderResource(resource, resource.schema.fields),
      data: rowsOf(resource),
    }));
    expect(await complaintsOf(olderPackage(resources))).toEqual({ complaints: [], rows: all });
  });

  test("reads every CSV under /data/ and follows every relation", async () => {
    const folder = await mkdtemp(join(tmpdir(), "published-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await Promise.all(publishedFiles(checked).map(({ name, text }) => writeFile(join(folder, name), text)));
    const asText = (field: Field) => (field.type === "array" ? { ...field, type: "string" } : field);
    const resources = checked.pkg.resources.map((resource) => ({
      ...olderResource(resource, resource.schema.fields.map(asText)),
      path: `${resource.name}.csv`,
      dialect: { delimiter: "," },
    }));
    expect(await complaintsOf(olderPackage(resources), folder)).toEqual({ complaints: [], rows: all });
  });

  test("complains of a wrong value and of a broken relation, so that its silence means something", async () => {
    const resources = checked.pkg.resources.map((resource) => ({
      ...olderResource(resource, resource.schema.fields),
      data: rowsOf(resource).map((row, i) =>
        row.map((value, j) => {
          const field = resource.schema.fields[j]?.name;
          if (i === 1 && resource.name === "observations" && field === "value") return "1,250";
          return i === 1 && resource.name === "workstreams" && field === "partnership" ? "nobody" : value;
        }),
      ),
    }));
    const { complaints } = await complaintsOf(olderPackage(resources));
    expect(complaints.map((text) => text.replace(/:.*/s, ""))).toEqual(["workstreams", "observations", "observations"]);
  });
});
