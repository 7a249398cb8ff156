import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Claim, Clash } from "#core/model/records.ts";
import { clashesWithClaims } from "#core/select/clashes.ts";
import { en } from "#i18n/en.ts";
import { countryRows } from "#panels/country/countryRows.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

const clashes: Clash[] = JSON.parse(readFileSync("data/clashes.json", "utf8"));
const claims: Claim[] = JSON.parse(readFileSync("data/claims.json", "utf8"));

const rowsOf = (country: string, withClashes = true) =>
  countryRows({
    atlas: realAtlas,
    country,
    questions: withClashes ? clashesWithClaims(clashes, claims) : [],
    messages: en,
    hrefOfSource: (source) => `/sources/${source}`,
  });

test("every layer a country is in has a row, with its source", () => {
  for (const { id } of realAtlas.countries) {
    const rows = rowsOf(id);
    const layers = realAtlas.layers.filter((layer) => realAtlas.standings.get(layer.id)?.has(id));
    expect(layers.filter((layer) => !rows.some((row) => row.id === layer.id))).toEqual([]);
    expect(rows.every(({ sources, citations }) => sources.length > 0 && citations.length >= sources.length)).toBe(true);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  }
});

test("rows stand in order of date, those without one last", () => {
  const rows = rowsOf("BFA");
  expect(rows.at(-1)).toMatchObject({ id: "boost", words: "no date in the source", items: [] });
  expect(rows[0]?.id).toBe("eiti-candidates");
});

test("several entries of one day are one mark that says how many", () => {
  const row = rowsOf("BFA").find(({ id }) => id === "wb-projects");
  expect(row?.items).toHaveLength(1);
  expect(row?.words).toBe("five, by June 2017");
});

test("a second source that dates it otherwise is drawn as its dissent, and said", () => {
  const row = rowsOf("MYS").find(({ id }) => id === "odra");
  expect(row?.dissent?.text).toBe("2016");
  expect(row?.words).toBe("May 2017; another source: 2016");
  expect(rowsOf("MYS", false).find(({ id }) => id === "odra")?.dissent).toBeUndefined();
});

test("a source that says no is said without a date", () => {
  const row = rowsOf("GHA").find(({ id }) => id === "ogp");
  expect(row?.dissent).toBeUndefined();
  expect(row?.words).toContain("another source: Annex 3 prints NO");
});

test("what changed after joining is in the row, and ends its bar", () => {
  const row = rowsOf("AZE").find(({ id }) => id === "ogp");
  expect(row?.words).toContain("inactive 4 May 2016");
  expect(row?.words).toContain("left 17 August 2023");
  expect(row?.life?.end?.text).toBe("2023-08-17");
});

test("the founding list has the partnership's own time behind it, pale", () => {
  expect(rowsOf("BFA").find(({ id }) => id === "pod")?.life).toMatchObject({ pale: true, end: { text: "2015-01-23" } });
});
