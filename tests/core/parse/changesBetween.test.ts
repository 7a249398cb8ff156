import fc from "fast-check";
import { expect, test } from "vitest";
import { countChanges } from "#core/model/dataChanges.ts";
import { changesBetween } from "#core/parse/changesBetween.ts";
import { type KeptPackage, keptDataset, keptText, readKept } from "#core/parse/keptPackage.ts";
import { byAge, isNewer, nextVersion, versionStep } from "#core/parse/versionStep.ts";
import { smallPackage } from "./smallPackage.ts";

type Records = Readonly<Record<string, readonly object[]>>;

const kept = (records: Records, version = "1.0.0", { resources, ...about } = smallPackage): KeptPackage => ({
  ...about,
  version,
  resources: resources.map(({ path, ...resource }) => ({ ...resource, data: records[resource.name] ?? [] })),
});

const source = { id: "one", title: "One" };
const pod = { id: "pod", start: "2014", source: "one", tools: ["a", "b"], also: [{ source: "one", locator: "p. 3" }] };

test("a value that is another, one that came and one that went are told with what they were and are", () => {
  const { end, start, ...rest } = { ...pod, end: "2018" };
  const before = kept({ partnerships: [pod] });
  const now = kept({ partnerships: [{ ...rest, end, tools: ["a"] }] }, "1.0.1");
  expect(changesBetween(before, now)).toEqual({
    before: { version: "1.0.0", created: "2026-01-01" },
    now: { version: "1.0.1", created: "2026-01-01" },
    tables: [
      {
        table: "partnerships",
        title: "partnerships",
        records: [
          {
            kind: "changed",
            record: "pod",
            source: "one",
            values: [
              { field: "start", means: "start.", before: "2014" },
              { field: "end", means: "end.", now: "2018" },
              { field: "tools", means: "tools.", before: ["a", "b"], now: ["a"] },
            ],
          },
        ],
      },
    ],
  });
});

test("a record that came or went is one, whatever it says; one in another place is none", () => {
  const two = { id: "two", title: "Two" };
  const three = { id: "three", title: "Three" };
  const { tables } = changesBetween(kept({ sources: [source, two] }), kept({ sources: [three, source] }));
  expect(tables[0]?.records).toEqual([
    { kind: "added", record: "three", name: "Three", values: [] },
    { kind: "removed", record: "two", name: "Two", values: [] },
  ]);
  expect(countChanges(tables)).toEqual({ values: 0, added: 1, removed: 1 });
  expect(changesBetween(kept({ sources: [source, two] }), kept({ sources: [two, source] })).tables).toEqual([]);
});

test("tables and fields that only one of the versions has are read by the one that has them", () => {
  const before = kept({ sources: [source], partnerships: [pod] });
  const [sources, partnerships] = before.resources;
  if (!sources || !partnerships) throw new Error("The small package has two tables");
  const { schema } = sources;
  const fields = [...schema.fields, { name: "colour", type: "string" as const, description: "Its colour." }];
  const wider = { ...sources, schema: { ...schema, fields }, data: [{ ...source, colour: "red" }] };
  const now = { ...before, version: "2.0.0", resources: [wider] };
  const { tables } = changesBetween(before, now);
  expect(tables.map(({ table }) => table)).toEqual(["sources", "partnerships"]);
  expect(tables[0]?.records[0]?.values).toEqual([{ field: "colour", means: "Its colour.", now: "red" }]);
  expect(tables[1]?.records).toEqual([{ kind: "removed", record: "pod", source: "one", values: [] }]);
  expect(versionStep(before, now)).toBe("major");
});

test("two versions differ by exactly what was done between them, for any records", () => {
  const record = fc.record(
    { id: fc.constantFrom("a", "b", "c", "d", "e"), start: fc.constantFrom("2014", "2015"), members: fc.nat(3) },
    { requiredKeys: ["id"] },
  );
  const table = fc.uniqueArray(record, { selector: ({ id }) => id });
  fc.assert(
    fc.property(table, table, (one, other) => {
      const { tables } = changesBetween(kept({ partnerships: one }), kept({ partnerships: other }));
      const was = new Map(one.map((each) => [each.id, each]));
      const both = other.flatMap((each) => {
        const old = was.get(each.id);
        return old ? [[old, each] as const] : [];
      });
      const differing = both.flatMap(([a, b]) => [a.start !== b.start, a.members !== b.members]).filter(Boolean).length;
      expect(countChanges(tables)).toEqual({
        values: differing,
        added: other.length - both.length,
        removed: one.length - both.length,
      });
    }),
  );
});

test("what is kept is read again as it was, and its tables are those of today", () => {
  const version = kept({ sources: [source], partnerships: [pod] });
  expect(readKept(keptText(version))).toEqual(version);
  expect(keptDataset(version, ["sources", "portal-dates"])).toEqual({ sources: [source], portalDates: [] });
});

test("a version is raised by the rule: the structure, more data, or only mended data", () => {
  const before = kept({ sources: [source] });
  const next = (records: Records) => nextVersion("1.2.3", versionStep(before, kept(records)));
  expect(next({ sources: [{ ...source, title: "Other" }] })).toBe("1.2.4");
  expect(next({ sources: [] })).toBe("1.2.4");
  expect(next({ sources: [source, { id: "two" }] })).toBe("1.3.0");
  const [first, ...others] = before.resources;
  if (!first) throw new Error("The small package has two tables");
  const changed = (fields: typeof first.schema.fields) => ({
    ...before,
    resources: [{ ...first, schema: { ...first.schema, fields } }, ...others],
  });
  const more = [...first.schema.fields, { name: "colour", type: "string" as const, description: "" }];
  expect(nextVersion("1.2.3", versionStep(before, changed(more)))).toBe("2.0.0");
  const wider = { ...before, resources: [...before.resources, { ...first, name: "more" }] };
  expect(nextVersion("1.2.3", versionStep(before, wider))).toBe("1.3.0");
  expect(nextVersion("1.2.3", versionStep(before, changed(first.schema.fields.slice(1))))).toBe("2.0.0");
});

test("versions are compared as numbers", () => {
  expect(["1.10.0", "1.9.3", "2.0.0", "1.9.0"].sort(byAge)).toEqual(["1.9.0", "1.9.3", "1.10.0", "2.0.0"]);
  expect(isNewer("1.0.0", "1.0.0")).toBe(false);
});
