import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addressKind, pageKey } from "#worker/addressKind.ts";

const scope = "https://atlas.example/atlas/";
const kindOf = (path: string) => addressKind(new URL(path, scope), scope);

test.each([
  ["", "page"],
  ["?country=BFA#map", "page"],
  ["index.html", "page"],
  ["map/", "page"],
  ["countries/BFA", "page"],
  ["data", "page"],
  ["data/", "page"],
  ["nowhere/at/all", "page"],
  ["embedded", "page"],
  ["assets/first-ClL_0KyU.js", "asset"],
  ["data/programmes.csv", "data"],
  ["data/datapackage.json", "data"],
  ["sitemap.xml", undefined],
  ["previews/countries/BFA.png", undefined],
  ["sw.js", undefined],
  ["../", undefined],
  ["../other/map", undefined],
  ["https://elsewhere.example/atlas/", undefined],
])("%s is a matter of %s", (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

const segment = fc.stringMatching(/^[\w.-]{1,12}$/).filter((text) => !/^\.+$/.test(text));
const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.join("/"));
const query = fc.constantFrom("", "?layer=ogp", "?url=data/x", "#x");

test("no embed and no description of one is ever the worker's matter, whatever stands around it", () => {
  fc.assert(
    fc.property(path, query, (rest, after) => {
      expect(kindOf(`embed/${rest}${after}`)).toBeUndefined();
      expect(kindOf(`embed${after}`)).toBeUndefined();
      expect(kindOf(`${rest === "" ? "" : `${rest}/`}oembed.json${after}`)).toBeUndefined();
    }),
  );
});

test("no address of the atlas looks like a file", () => {
  const ids = readdirSync("data")
    .filter((name) =>
      /^(countries|programmes|help|cohorts|partnerships|organisations|themes|sources)\.json$/.test(name),
    )
    .flatMap((name) => JSON.parse(readFileSync(`data/${name}`, "utf8")).map(({ id }: { id: string }) => id));
  expect(ids.length).toBeGreaterThan(300);
  expect(ids.filter((id) => kindOf(`sources/${id}`) !== "page")).toEqual([]);
});

test("a page is kept once, for every query and with a slash at its end or without", () => {
  const keys = ["map", "map/", "map?layer=ogp", "map/index.html", "map/?x#y"].map((each) =>
    pageKey(new URL(each, scope)),
  );
  expect(new Set(keys)).toEqual(new Set(["https://atlas.example/atlas/map"]));
  expect(pageKey(new URL("https://atlas.example/?x"))).toBe("https://atlas.example/");
});
