import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { atlas, pageAt } from "./pageAt.tsx";

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (table: string): readonly Row[] => JSON.parse(readFileSync(`data/${table}.json`, "utf8"));

/** The tables whose rows say something of a country. */
const countryTables = [
  "memberships",
  "membership-events",
  "assessments",
  "projects",
  "grants",
  "portal-dates",
  "portals",
  "country-reports",
  "mentions",
  "events",
  "hubs",
  "participants",
  "observations",
  "index-places",
];

/** The sources that a row of the data names first. */
const sourcesOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(({ source }) => String(source)))];

const countryRows = countryTables.flatMap(rowsOf);

const about = (country: string): readonly Row[] =>
  countryRows.filter(
    (row) => row.country === country || (Array.isArray(row.countries) && row.countries.includes(country)),
  );

function expectPage(page: Awaited<ReturnType<typeof pageAt>>, name: string): void {
  expect(page.title.startsWith(name) || page.title.includes(name)).toBe(true);
  expect(page.description.length).toBeGreaterThan(30);
  expect(page.html.match(/<h1/g)).toHaveLength(1);
  expect(page.html).not.toMatch(/\bNaN\b|undefined|\[object /);
  const ids = [...page.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

describe("every page of a thing is written, and names its sources", () => {
  test("countries: all 221, each with every source of its rows", { timeout: 120_000 }, async () => {
    for (const { id, name } of atlas.countries) {
      const page = await pageAt(`/countries/${id}`);
      expectPage(page, name);
      for (const source of sourcesOf(about(id)))
        expect(page.html, `${id} ${source}`).toContain(`href="/sources/${source}"`);
    }
  });

  test("programmes, kinds of help and cohorts", { timeout: 60_000 }, async () => {
    for (const table of ["programmes", "help", "cohorts"] as const)
      for (const { id, name, source } of atlas[table]) {
        const page = await pageAt(`/programmes/${id}`);
        expectPage(page, name);
        expect(page.html).toContain(`href="/sources/${source}"`);
      }
  });

  test("partnerships, with everything that belongs to them", { timeout: 60_000 }, async () => {
    const tables = ["roles", "objectives", "events", "funding", "figures", "resources"].flatMap(rowsOf);
    for (const { id, name } of atlas.partnerships) {
      const page = await pageAt(`/partnerships/${id}`);
      expectPage(page, name);
      const own = tables.filter((row) => row.partnership === id && row.programme === undefined);
      for (const source of sourcesOf(own)) expect(page.html, `${id} ${source}`).toContain(`href="/sources/${source}"`);
    }
  });

  test("organisations and themes", { timeout: 60_000 }, async () => {
    for (const { id, name } of atlas.organisations) expectPage(await pageAt(`/organisations/${id}`), name);
    for (const { id, name } of atlas.themes) expectPage(await pageAt(`/themes/${id}`), name);
  });
});

test("the page of figures has every question with an address of its own, 60, 76 or 80 first", async () => {
  const { html } = await pageAt("/figures");
  const places = rowsOf("clashes").map(({ id }) => html.indexOf(`id="${id}"`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(Math.min(...places)).toBe(html.indexOf('id="ogp-60-76-80"'));
  for (const { what } of rowsOf("claims"))
    if (typeof what === "string" && !/["&']/.test(what)) expect(html).toContain(what);
});

test("the page of the data leads to every table as JSON and CSV, with its number of rows", async () => {
  const { html } = await pageAt("/data");
  const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8"));
  for (const { name } of resources) {
    expect(html).toContain(`href="/data/${name}.json"`);
    expect(html).toContain(`href="/data/${name}.csv"`);
  }
  expect(html).toContain(">4,521<");
});

test("the page about the atlas names what could not be verified and the borders policy", async () => {
  const { html } = await pageAt("/about");
  for (const place of [
    "Crimea",
    "Western Sahara",
    "Northern Cyprus",
    "Somaliland",
    "Kosovo",
    "Taiwan",
    "Hong Kong",
    "Macao",
  ])
    expect(html).toContain(place);
  expect(rowsOf("unknowns").every(({ what }) => /["&']/.test(String(what)) || html.includes(String(what)))).toBe(true);
});

test("the list of countries finds a place by a former name and by its code, and says when nothing is found", async () => {
  expect((await pageAt("/countries?q=Macedonia")).html).toContain('href="/countries/MKD"');
  expect((await pageAt("/countries?q=bfa")).html).toContain('href="/countries/BFA"');
  expect((await pageAt("/countries?q=bfa")).html).not.toContain('href="/countries/MKD"');
  expect((await pageAt("/countries?q=atlantis")).html).toContain("No place is called");
});

test("amounts that are not reported are said in words, and the sum says how many it adds up", async () => {
  const { html } = await pageAt("/countries/BFA");
  expect(html).toContain("Known amounts, three of five");
  expect(html).toContain("404,407.85");
  expect(html).toContain("not reported");
});

test("what was only announced is never called held", async () => {
  const { html } = await pageAt("/partnerships/pod");
  expect(html).toMatch(/UNDP Open Government Conference.{0,400}announced/s);
});

test("a country that no list names gets a page that says which lists are whole", async () => {
  const { html } = await pageAt("/countries/FJI");
  expect(html).toContain("No list of the atlas names Fiji");
  expect(html).toContain("does not say that it is out");
});
