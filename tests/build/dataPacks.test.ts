import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { openPackage } from "#build/dataDoor.ts";
import { packFiles } from "#build/dataPacks.ts";
import { byId } from "#core/model/byId.ts";
import type { Dataset } from "#core/model/records.ts";
import { unpackTables } from "#core/parse/pack.ts";

const { dataset } = await openPackage("data");
const packs = packFiles(dataset);

test("the packs together hold every record of every table, once, as it stands in the data", () => {
  const [core, observations, details] = packs.map(({ text }) => unpackTables<Dataset>(JSON.parse(text)));
  const later = byId(details?.sources ?? []);
  const sources = core?.sources.map((source) => ({ ...source, ...later.get(source.id) }));
  expect({ ...core, ...observations, ...details, sources }).toEqual(dataset);
});

test("no field of a source but its id comes twice", () => {
  const [core, , details] = packs.map(({ text }) => JSON.parse(text).sources?.[1]);
  expect(Object.keys(core).filter((field) => field in details)).toEqual(["id"]);
});

test("the observations come apart from the rest", () => {
  const [core, observations, details] = packs.map(({ text }) => Object.keys(JSON.parse(text)));
  expect(observations).toEqual(["observations"]);
  expect(core).toEqual(expect.arrayContaining(["sources", "countries", "memberships", "events", "programmes"]));
  expect(details).toEqual(expect.arrayContaining(["figures", "claims", "translations", "unknowns"]));
});

test("the first view's pack is at most 60 kB compressed", { timeout: 60_000 }, () => {
  const core = packs.find(({ name }) => name === "core");
  expect(brotliCompressSync(core?.text ?? "").length).toBeLessThanOrEqual(60_000);
});

test("a pack changes its name with its content, and only then", () => {
  expect(packFiles(dataset)).toEqual(packs);
  const [first, ...others] = packFiles({ ...dataset, events: dataset.events.slice(1) });
  expect(first?.path).not.toBe(packs[0]?.path);
  expect(others.map(({ path }) => path)).toEqual(packs.slice(1).map(({ path }) => path));
});
