import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { marksFile } from "#build/data-release.ts";
import { baseMapCodes, openPackage } from "#build/dataDoor.ts";
import { siteData } from "#build/dataSite.ts";
import { marksOf } from "#build/keptMarks.ts";
import { keptVersions, versionFile } from "#build/keptVersions.ts";
import { unkeptIssues, versionIssues } from "#build/versionIssues.ts";
import { checkDataset } from "#core/parse/checkDataset.ts";
import { type KeptPackage, keptPackage, keptText } from "#core/parse/keptPackage.ts";

const checked = await openPackage("data");
const kept = await keptVersions("data");
const tables = checked.pkg.resources.map(({ name }) => name);
const today = keptPackage(checked.pkg, checked.dataset);

describe.each(kept.map(({ pkg, text }) => [pkg.version, pkg, text] as const))(
  "data %s, as kept",
  (version, pkg, text) => {
    test("draws the same marks as on the day it was released", async () => {
      const marks = JSON.parse(await readFile(join("data/versions", marksFile(version)), "utf8"));
      expect(marksOf(pkg, tables)).toEqual(marks);
    });

    test("stands in its file as it was written, and passes the check by its own schema", async () => {
      expect(await readFile(join("data/versions", versionFile(version)), "utf8")).toBe(text);
      expect(keptText(pkg)).toBe(text);
      const resources = pkg.resources.map((resource) => ({ ...resource, path: `${resource.name}.json` }));
      const texts = new Map(resources.map(({ path, data }) => [path, JSON.stringify(data)]));
      expect(checkDataset({ ...pkg, resources }, texts, await baseMapCodes()).issues).toEqual([]);
    });
  },
);

test("the marks of a version follow its data, each in its own place", () => {
  const marks = marksOf(today, tables);
  const without = (name: string, id: string): KeptPackage => ({
    ...today,
    resources: today.resources.map((resource) =>
      resource.name === name
        ? { ...resource, data: resource.data.filter((record) => Reflect.get(record, "id") !== id) }
        : resource,
    ),
  });
  const [event] = checked.dataset.events;
  const fewer = marksOf(without("events", event?.id ?? ""), tables);
  expect(fewer.maps).toEqual(marks.maps);
  expect(Object.entries(fewer.timeline).filter(([lane, mark]) => marks.timeline[lane] !== mark)).toHaveLength(1);
  const members = checked.dataset.memberships.filter(({ layer }) => layer === "odi-nodes");
  const member = members.find(({ country }) => members.filter((other) => other.country === country).length === 1);
  const less = marksOf(without("memberships", member?.id ?? ""), tables);
  const differing = Object.keys(marks.maps).filter((query) => marks.maps[query] !== less.maps[query]);
  expect(differing).toContain("?layer=odi-nodes");
  expect(differing).not.toContain("?layer=ogp");
  expect(less.timeline).toEqual(marks.timeline);
});

test("a version of before a table or a field there is now can still be drawn", () => {
  const later = ["portals", "observations", "cohorts", "participants"];
  const older = {
    ...today,
    resources: today.resources
      .filter(({ name }) => !later.includes(name))
      .map(({ data, ...resource }) => ({
        ...resource,
        data: data.map((record) => ({ ...record, also: undefined, dateWords: undefined })),
      })),
  };
  const marks = marksOf(JSON.parse(JSON.stringify(older)), tables);
  expect(marks.maps["?layer=ogp"]).toBe(marksOf(today, tables).maps["?layer=ogp"]);
  expect(marks.maps["?layer=portal-2026"]).toMatch(/^not reported \d+ #/);
});

test("data that are not what is kept under their version are an issue, with what differs and the way to mend it", () => {
  const keptToday = [{ pkg: today, text: keptText(today) }];
  expect(versionIssues(checked, keptToday)).toEqual([]);
  expect(unkeptIssues(checked, keptToday)).toEqual([]);
  const [first, ...others] = checked.dataset.events;
  if (!first) throw new Error("There is no event");
  const edited = { ...checked, dataset: { ...checked.dataset, events: [{ ...first, date: "2031" }, ...others] } };
  const { version } = checked.pkg;
  const [major, minor, patch] = version.split(".").map(Number);
  const next = `${major}.${minor}.${(patch ?? 0) + 1}`;
  expect(versionIssues(edited, keptToday)).toMatchObject([
    {
      file: "datapackage.json",
      field: "version",
      problem: expect.stringContaining(`events · ${first.id} · date`),
      mend: expect.stringContaining(`Raise it to ${next} or higher`),
    },
  ]);
  const as = (raised: string) => ({ ...edited, pkg: { ...checked.pkg, version: raised } });
  expect(versionIssues(as(next), keptToday)).toEqual([]);
  expect(unkeptIssues(as(next), keptToday)).toMatchObject([{ mend: expect.stringContaining("npm run data:release") }]);
  expect(versionIssues(as("0.9.0"), keptToday)).toMatchObject([{ problem: expect.stringContaining("too low") }]);
  const more = { ...checked.dataset, events: [...checked.dataset.events, { ...first, id: "ev-new" }] };
  const grown = { ...as(next), dataset: more };
  expect(versionIssues(grown, keptToday)).toMatchObject([
    { mend: expect.stringContaining(`${major}.${(minor ?? 0) + 1}.0`) },
  ]);
  const turned = { ...checked, dataset: { ...checked.dataset, events: checked.dataset.events.toReversed() } };
  expect(versionIssues(turned, keptToday)).toMatchObject([
    { problem: expect.stringContaining("the order of its records") },
  ]);
});

test("the site has every kept version as a file, and tells how much changed since each that is older", () => {
  const now = { ...checked, pkg: { ...checked.pkg, version: "99.0.0" } };
  const [event, ...events] = checked.dataset.events;
  const [first] = kept;
  if (!event || !first) throw new Error("There is no event, or no version");
  const older = { pkg: { ...today, version: "98.0.0" }, text: "{}" };
  const { files, modules } = siteData({ ...now, dataset: { ...checked.dataset, events } }, [older]);
  expect(files.get("data/versions/98.0.0.json")).toBe("{}");
  expect(modules.versions).toContain(
    JSON.stringify([
      { version: "98.0.0", created: checked.pkg.created.slice(0, 10), count: { values: 0, added: 0, removed: 1 } },
    ]),
  );
  expect(modules.versions).toContain("isKept = false");
  expect(modules.changes).toContain(event.id);
  expect(siteData(checked, [{ pkg: today, text: "{}" }]).modules.versions).toContain("older = []");
});
