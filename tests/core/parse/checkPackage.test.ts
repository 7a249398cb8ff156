import { expect, test } from "vitest";
import { checkPackage } from "#core/parse/checkPackage.ts";
import { formatIssue } from "#core/parse/issue.ts";
import { smallPackage } from "./smallPackage.ts";

/** The issues of the small package, changed in one place, without their place in the file. */
function complaints(path: readonly (string | number)[], value: unknown): string[] {
  const pkg: unknown = structuredClone(smallPackage);
  const [last, ...way] = [...path].reverse();
  let part = pkg as Record<string | number, unknown>;
  for (const step of way.reverse()) part = part[step] as Record<string | number, unknown>;
  part[last ?? ""] = value;
  const { issues, pkg: checked } = checkPackage(JSON.stringify(pkg));
  expect(checked === undefined).toBe(issues.length > 0);
  return issues.map((issue) => formatIssue(issue).replace(/:\d+:\d+/, ""));
}

const first = ["resources", 1, "schema"];

test("a sound descriptor is the package", () => {
  expect(checkPackage(JSON.stringify(smallPackage))).toEqual({ pkg: smallPackage, issues: [] });
});

test("a descriptor that is not JSON is named by line and column", () => {
  const { issues, pkg } = checkPackage('{\n  "name": "small"\n  "title": "Small"\n}');
  expect(pkg).toBeUndefined();
  expect(issues).toMatchObject([
    { file: "datapackage.json", line: 3, column: 3, problem: "is not JSON: a comma is missing" },
  ]);
});

test.each<[readonly (string | number)[], unknown, string]>([
  [["version"], undefined, "[version] is missing, or not a text"],
  [["resources"], [], "[resources] is missing, or no list"],
  [["resources", 1], "events", "[resources[1]] “events” is no object"],
  [["resources", 1, "path"], 7, "[resources[1].path] is missing, or not a text"],
  [["resources", 1, "path"], "sources.json", "[resources] “sources.json” stands twice"],
  [["resources", 1, "schema"], {}, "[resources[1].schema] is missing, or has no fields"],
  [[...first, "primaryKey"], "id", "[resources[1].schema.primaryKey] is missing, or no list"],
  [[...first, "primaryKey"], ["idd"], "[resources[1].schema.primaryKey] “idd” is no field here. Did you mean “id”?"],
  [
    [...first, "fields", 1, "type"],
    "sting",
    "fields[1].type] “sting” is no type the atlas reads. Did you mean “string”?",
  ],
  [[...first, "fields", 1, "description"], "", "fields[1].description] is missing, or not a text"],
  [[...first, "fields", 2, "name"], "kind", "[resources[1].schema.fields] “kind” stands twice"],
  [[...first, "fields", 2, "constraints"], { maximum: 3 }, "fields[2].constraints.maximum] “maximum” limits no string"],
  [[...first, "fields", 2, "constraints"], { pattern: "(" }, "fields[2].constraints] “(” is no pattern"],
  [[...first, "fields", 8, "arrayItem"], undefined, "fields[8].arrayItem] is what a list needs, and only a list"],
  [[...first, "fields", 9, "arrayItem", "references"], "partners", "fields[9].arrayItem] “partners” is no table"],
  [
    [...first, "foreignKeys", 0, "fields"],
    ["sorce"],
    "foreignKeys[0]] “sorce” is no field here. Did you mean “source”?",
  ],
  [[...first, "foreignKeys", 0, "reference", "resource"], "source", "foreignKeys[0]] “source” is no table"],
  [
    [...first, "foreignKeys", 0, "reference", "fields"],
    ["name"],
    "foreignKeys[0]] does not point from one field to an id",
  ],
])("%j as %j is named", (path, value, complaint) => {
  const [one, ...rest] = complaints(path, value);
  expect(one).toContain(`datapackage.json `);
  expect(one).toContain(complaint);
  expect(rest).toEqual([]);
});

test("two tables of one name are named, and so is what can no longer be found", () => {
  expect(complaints(["resources", 1, "name"], "sources")).toEqual([
    "datapackage.json [resources] “sources” stands twice. Give each its own name.",
    "datapackage.json [resources[1].schema.fields[9].arrayItem] “partnerships” is no table. Name a table.",
  ]);
});
