import { describe, expect, test } from "vitest";
import type { CoreDataset } from "#core/model/atlas.ts";
import type { CardKind } from "#core/model/card.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { noFacts } from "../select/generatedAtlas.ts";
import { realAtlas } from "../select/realAtlas.ts";

const card = (id: string) => realAtlas.cards.find((each) => each.id === id);

describe("the atlas of the real facts", () => {
  test("has a card for each partnership, programme, kind of help and cohort", () => {
    const count = (kind: CardKind) => realAtlas.cards.filter((each) => each.kind === kind).length;
    expect((["partnership", "programme", "help", "cohort"] as const).map(count)).toEqual([8, 13, 5, 2]);
    expect(new Set(realAtlas.cards.map(({ id }) => id)).size).toBe(28);
  });

  test("names the thirteen countries of the Partnership for Open Data, and says that these are all", () => {
    expect(card("pod")).toMatchObject({
      countries: "BFA BRA BWA IDN IND MAR MEX MKD NGA PER PHL TJK TZA".split(" "),
      listed: "whole",
      start: { text: "2013-09-18" },
      end: { text: "2015-01-23" },
      asOf: undefined,
    });
  });

  test("takes neither the place of an event nor a funder's home for a country of a partnership", () => {
    expect(card("ogp-od4d")).toMatchObject({ countries: [], listed: "none" });
    expect(card("pod")?.countries).not.toContain("SEN");
  });

  test("knows a card's countries by its formal list, not by letters of intent", () => {
    const formal = realAtlas.entries.filter(({ layer }) => layer === "ogp").map(({ country }) => country);
    expect(card("ogp")?.countries).toEqual(realAtlas.countries.map(({ id }) => id).filter((id) => formal.includes(id)));
    expect(card("ogp")?.countries).not.toContain("RUS");
    expect(card("eiti")?.countries).not.toContain("AUS");
  });

  test("gives readiness assessments the countries assessed, and the other kinds of help none", () => {
    const withCountries = realAtlas.cards.filter(({ kind, countries }) => kind === "help" && countries.length > 0);
    expect(withCountries.map(({ id }) => id)).toEqual(["assessments"]);
  });

  test("dates a programme by its first launch, or else by its source", () => {
    expect(card("opendri")).toMatchObject({ start: { text: "2011" }, asOf: undefined });
    expect(card("media")).toMatchObject({ start: undefined, end: undefined, asOf: { text: "2014-11-18" } });
    expect(card("pln-c1")).toMatchObject({ start: { text: "2020-10" }, end: { text: "2021-04" } });
  });

  test("puts the one who leads before those who take part", () => {
    expect(card("pod")?.organisations.slice(0, 3)).toEqual(["world-bank", "odi", "okfn"]);
    expect(card("pln-c2")?.organisations).toEqual(["odi", "microsoft"]);
  });

  test("has every entry once, in a layer and a country that there are", () => {
    const [layers, countries] = [realAtlas.layers, realAtlas.countries].map(
      (table) => new Set(table.map(({ id }) => id)),
    );
    expect(new Set(realAtlas.entries.map(({ id, table }) => `${table} ${id}`)).size).toBe(realAtlas.entries.length);
    expect(realAtlas.entries.filter(({ layer }) => !layers?.has(layer))).toEqual([]);
    expect(realAtlas.entries.filter(({ country }) => !countries?.has(country))).toEqual([]);
    expect(realAtlas.entries.length).toBeGreaterThan(800);
  });

  test("numbers the sources as they stand in their table", () => {
    expect(realAtlas.citationNumber.get(realAtlas.sources[0]?.id ?? "")).toBe(1);
    expect(realAtlas.citationNumber.size).toBe(realAtlas.sources.length);
  });
});

const source = "made-up";
const core: CoreDataset = {
  ...noFacts,
  countries: ["AAA", "BBB", "CCC"].map((id) => ({ id, name: id, source })),
  layers: ["portal-wb", "list", "works"].map((id, order) => ({
    ...{ id, order, name: id, short: id, summary: "", group: "membership", completeness: "whole" },
    ...{ formal: true, local: false, dateMeans: "", asOf: "2017-06", source },
  })),
  projects: [
    {
      id: "one",
      layer: "works",
      place: "A",
      countries: ["AAA"],
      wbRegion: "AFR",
      title: "Roads",
      date: "../2017-06",
      source,
    },
    {
      id: "two",
      layer: "works",
      place: "B and C",
      countries: ["BBB", "CCC"],
      wbRegion: "AFR",
      date: "../2017-06",
      source,
    },
    {
      id: "none",
      layer: "not applicable",
      place: "World",
      countries: "not applicable",
      wbRegion: "World",
      date: "2017",
      source,
    },
  ],
  countryReports: [
    { id: "r-a", country: "AAA", place: "A", level: "national", portal: "running", portalYear: 2014, source },
    { id: "r-b", country: "BBB", place: "B", level: "national", portal: "none", portalYear: "not applicable", source },
    { id: "r-c", country: "CCC", place: "City", level: "municipal", portal: "running", portalYear: 2015, source },
  ],
  memberships: ["2016", "2014", undefined, "../2015"].map((date, at) => ({
    ...{ id: `m-${at}`, layer: "list", country: "AAA", level: "national", source, also: [{ source: "other" }] },
    ...(date === undefined ? {} : { date }),
  })),
  membershipEvents: [
    { id: "e-2", layer: "list", country: "AAA", kind: "left", date: "2018", source },
    { id: "e-1", layer: "list", country: "BBB", kind: "admitted", date: "2017", source },
  ],
};
const made = parseAtlas(core, { version: "1.0.0", created: "2026-01-01" });

describe("entries and standings", () => {
  test("a project is an entry for each of its countries, and none where the source names none", () => {
    const projects = made.entries.filter(({ table }) => table === "projects");
    expect(projects.map(({ id, country, detail }) => [id, country, detail])).toEqual([
      ["one", "AAA", "Roads"],
      ["two-BBB", "BBB", "B and C"],
      ["two-CCC", "CCC", "B and C"],
    ]);
  });

  test("a report counts where it gives the year of a national portal", () => {
    const reports = made.entries.filter(({ table }) => table === "countryReports");
    expect(reports.map(({ country, date, layer }) => [country, date?.text, layer])).toEqual([
      ["AAA", "2014", "portal-wb"],
    ]);
  });

  test("a country's entries in a layer are in order of date, the undated last", () => {
    const standing = made.standings.get("list")?.get("AAA");
    expect(standing?.entries.map(({ date }) => date?.text)).toEqual(["2014", "../2015", "2016", undefined]);
    expect(standing?.changes.map(({ id }) => id)).toEqual(["e-2"]);
    expect(standing?.listedBy).toBe(Date.UTC(2017, 6, 1));
  });

  test("a country of which only the admission is told stands in the layer without an entry", () => {
    expect(made.standings.get("list")?.get("BBB")).toMatchObject({ entries: [], changes: [{ id: "e-1" }] });
    expect(made.standings.get("list")?.has("CCC")).toBe(false);
  });

  test("every source of a record is cited, its own first", () => {
    expect(made.standings.get("list")?.get("AAA")?.entries[0]?.citations).toEqual([{ source }, { source: "other" }]);
  });
});
