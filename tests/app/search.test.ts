import { expect, test } from "vitest";
import { nearAddress } from "#app/search/nearAddress.ts";
import { indexSite, searchSite } from "#app/search/siteSearch.ts";
import { suggesting } from "#app/search/suggestions.ts";
import { sitePages } from "#app/sections.ts";
import { shell } from "#i18n/en/shell.ts";
import { realAtlas } from "../core/select/realAtlas.ts";

const index = indexSite(realAtlas, sitePages(shell.pages));
const suggest = suggesting(realAtlas, sitePages(shell.pages), shell.search);

const best = (query: string) => searchSite(index, query)[0]?.finds[0]?.href;

test.each([
  ["BFA", "/countries/BFA"],
  ["bfa", "/countries/BFA"],
  ["burk", "/countries/BFA"],
  ["cote d'ivoire", "/countries/CIV"],
  ["Turkey", "/countries/TUR"],
  ["POD", "/partnerships/pod"],
  ["opendri", "/programmes/opendri"],
  ["boost", "/programmes/boost"],
  ["health", "/themes/health"],
  ["figures that", "/figures"],
])("“%s” finds %s first", (query, href) => {
  expect(best(query)).toBe(href);
});

test("nothing typed finds nothing, and neither does what is nowhere", () => {
  expect(searchSite(index, "  ")).toEqual([]);
  expect(searchSite(index, "zzzzqq")).toEqual([]);
});

test("a group holds no more than it may", () => {
  for (const { finds } of searchSite(index, "a", 4)) expect(finds.length).toBeLessThanOrEqual(4);
});

test("what is found by another name says which", () => {
  const [group] = suggest("Turkey");
  expect(group?.suggestions[0]).toMatchObject({ label: expect.stringMatching(/rkiye/), note: "also Turkey" });
});

test("no two suggestions of a query have the same id", () => {
  for (const query of ["a", "open", "world bank", "o", "data"]) {
    const ids = suggest(query).flatMap(({ suggestions }) => suggestions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each([
  ["/themes", "/programmes"],
  ["/partnerships/", "/programmes"],
  ["/embed", "/embedding"],
])("%s has no list of its own, and leads to %s alone", (address, list) => {
  expect(nearAddress(index, address).map(({ href }) => href)).toEqual([list]);
});
