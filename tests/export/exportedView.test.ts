import { expect, test } from "vitest";
import { plainCitation } from "#export/cite/viewCitation.ts";
import { likely, viewAt } from "./views.ts";

test.each([
  ["/map", "opd-atlas_map-founding_2014-07-04_1.0.0.png"],
  ["/map?layer=ogp", "opd-atlas_map-ogp_2024_1.0.0.png"],
  ["/map?layer=odra&asof=2016", "opd-atlas_map-odra_2016_1.0.0.png"],
  ["/map?measure=odb", "opd-atlas_map-odb_2015_1.0.0.png"],
  ["/timeline", "opd-atlas_timeline_2026-11-21_1.0.0.png"],
  ["/countries/BFA", "opd-atlas_country-BFA_2026-11-21_1.0.0.png"],
])("the file of %s is called %s", (path, name) => {
  expect(viewAt(path).fileName("png")).toBe(name);
});

test("a headline says what, where and when; the filters say the rest", () => {
  const view = viewAt("/map?layer=odra&asof=2016&region=sub-saharan-africa&topic=health");
  expect(view.headline).toBe("Open data readiness assessments: who had entered up to 2016, in Sub-Saharan Africa");
  expect(view.filtersInWords[0]).toBe("Theme: Health");
  expect(view.filtersInWords[1]).toMatch(
    /^\d+ (country or territory|countries and territories) in the selection; others are drawn pale$/,
  );
  expect(viewAt("/timeline?partnership=pod&time=2013..2015").headline).toBe(
    "What the Partnership for Open Data did and planned, in all countries, 2013–2015",
  );
});

test("a map zoomed to a continent is of that continent: title, numbers and names", () => {
  const view = viewAt("/map?layer=odra&asof=2016&focus=africa");
  expect(view.headline).toBe("Open data readiness assessments: who had entered up to 2016, in Africa");
  expect(view.selection.countries.size).toBe(54);
  expect(view.selection.countries.has("BFA")).toBe(true);
  expect(view.selection.countries.has("AFG")).toBe(false);
  expect(view.filtersInWords).toEqual([
    "54 countries and territories in the selection; others are drawn pale",
    "Africa as the United Nations list it",
  ]);
  expect(plainCitation(view)).toContain("up to 2016, in Africa. Data version");
});

test("where another place is chosen, the continent is but what the map is zoomed to", () => {
  const view = viewAt("/map?layer=odra&region=south-asia&focus=africa");
  expect(view.headline).toMatch(/, in South Asia$/);
  expect(view.filtersInWords).toContain("Zoomed to Africa");
  expect(view.selection.countries.has("IND")).toBe(true);
});

test.each([
  ["/map", "As of 4 July 2014"],
  ["/map?layer=odra&asof=2016", "As of the end of 2016"],
  ["/map?measure=odb", "Edition of 2015 · points from 0 to 100"],
  ["/map?measure=income", /^World Bank fiscal year \d{4}$/],
  ["/programmes", "Data of 21 November 2026"],
])("as of when %s holds is said as %s", (path, words) => {
  expect(viewAt(path).asOfWords).toMatch(words);
});

test("every view names its sources, with their addresses where they have one", () => {
  for (const path of Object.values(likely)) {
    const { sources, publishers } = viewAt(path);
    expect(sources.length, path).toBeGreaterThan(0);
    expect(publishers.length).toBeGreaterThan(0);
    expect(sources.every(({ number }) => number > 0)).toBe(true);
    expect(sources.some(({ url }) => url !== undefined)).toBe(true);
  }
});
