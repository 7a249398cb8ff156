import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { finding } from "#core/select/finding.ts";
import { incomeYearOf } from "#core/select/measureIncome.ts";
import { citationsOfRow } from "#core/select/measureRow.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { measureYears } from "#core/select/measureYears.ts";
import { filtersOf } from "./filters.ts";
import { noFacts } from "./generatedAtlas.ts";
import { realAtlas, realObservations } from "./realAtlas.ts";

const measure = (patch: Partial<Filter>) => measureRows(realAtlas, { ...defaultFilter, ...patch }, realObservations);
const years = (patch: Partial<Filter>) => measureYears(realAtlas, { ...defaultFilter, ...patch }, realObservations);
const layer = (id: string, more: Partial<Filter> = {}): Partial<Filter> => ({
  measure: "layer",
  layers: [id],
  ...more,
});
const stateOf = (patch: Partial<Filter>, country: string) =>
  measure(patch).rows.find((row) => row.country === country)?.state;

const measures: readonly Partial<Filter>[] = [
  {},
  ...realAtlas.layers.map(({ id }) => layer(id)),
  { measure: "layers" },
  { measure: "programmes" },
  { measure: "income" },
  ...realAtlas.indicators.map(({ id }) => ({ measure: "indicator", indicator: id }) as const),
];

describe("what the map shows", () => {
  test("has each place of the table once, in one state, and counts them over the table", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        filtersOf(realAtlas, ["bank"]),
        fc.option(fc.integer({ min: 2000, max: 2030 }), { nil: undefined }),
        (patch, filter, asOf) => {
          const { rows, states, classes, bins } = measureRows(
            realAtlas,
            { ...filter, ...patch, asOf },
            realObservations,
          );
          expect(rows.map(({ country }) => country)).toEqual(realAtlas.countries.map(({ id }) => id));
          expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(rows.length);
          expect(classes.reduce((sum, count) => sum + count, 0)).toBe(states.value + states.ended);
          expect(bins.length).toBeLessThanOrEqual(6);
          for (const row of rows) {
            const hasValue = row.state === "value" || row.state === "ended";
            expect(row.class !== undefined).toBe(hasValue);
            expect(row.value !== undefined).toBe(hasValue || row.state === "zero");
            if (hasValue) expect(citationsOfRow(row).length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("is by default the thirteen countries of the founding map, in its partnership's hue", () => {
    const { states, year, hue, classes } = measure({});
    expect(states).toEqual({
      value: 13,
      zero: 0,
      "not reported": 0,
      outside: realAtlas.countries.length - 13,
      ended: 0,
    });
    expect({ year, hue, classes }).toEqual({ year: 2014, hue: "pod", classes: [13] });
    expect(measure({ asOf: 1999 }).year).toBe(2014);
  });

  test("never says of a partial list that who is not on it is out", () => {
    for (const { id, completeness } of realAtlas.layers.filter((each) => each.completeness === "partial")) {
      const listed = realAtlas.standings.get(id);
      const out = measure(layer(id, { asOf: 2016 })).rows.filter(({ state }) => state === "outside");
      expect(
        out.filter(({ country }) => !listed?.has(country)),
        `${id} is ${completeness}`,
      ).toEqual([]);
    }
  });

  test("says of a whole list that who is not on it is out, but not of the years after its date", () => {
    expect(stateOf(layer("eiti", { asOf: 2015 }), "ARG")).toBe("outside");
    expect(stateOf(layer("eiti", { asOf: 2019 }), "ARG")).toBe("not reported");
  });

  test("shows who entered later as not yet in, and who left as ended", () => {
    const early = measure(layer("ogp", { asOf: 2011 })).rows.find(({ country }) => country === "TUR");
    expect(early).toMatchObject({ state: "outside", later: true });
    expect(stateOf(layer("ogp", { asOf: 2016 }), "TUR")).toBe("value");
    expect(measure(layer("ogp", { asOf: 2018 })).rows.find(({ country }) => country === "TUR")).toMatchObject({
      state: "ended",
      value: 1,
      changes: [{ kind: "under review" }, { kind: "left" }],
    });
  });

  test("does not guess when a country joined of which only a later list tells", () => {
    expect(measure(layer("ogp", { asOf: 2016 })).rows.find(({ country }) => country === "BFA")).toMatchObject({
      state: "not reported",
      unknownDate: true,
    });
    expect(stateOf(layer("ogp", { asOf: 2019 }), "BFA")).toBe("value");
  });

  test("counts the formal layers a place had entered, also one it has left", () => {
    const { rows, layers, isPartial } = measure({ measure: "layers", asOf: 2018 });
    expect(layers.map(({ id }) => id)).toEqual(realAtlas.layers.filter(({ formal }) => formal).map(({ id }) => id));
    expect(isPartial).toBe(true);
    const turkey = rows.find(({ country }) => country === "TUR");
    expect(turkey?.state).toBe("ended");
    expect(measure({ measure: "layers", layers: ["ogp", "odra"] }).layers.map(({ id }) => id)).toEqual(["ogp", "odra"]);
  });

  test("counts the cards that name a place, whatever places are chosen", () => {
    const all = measure({ measure: "programmes" }).rows;
    expect(measure({ measure: "programmes", countries: ["BFA"] }).rows).toEqual(all);
    const naming = realAtlas.cards.filter(({ countries }) => countries.includes("BFA")).length;
    expect(all.find(({ country }) => country === "BFA")?.value).toBe(naming);
  });

  test("narrows a layer to the entries that may lie in a time", () => {
    const rows = (time: string) => measure(layer("ogp", { time })).rows;
    expect(rows("2012").find(({ country }) => country === "ALB")?.state).toBe("value");
    expect(rows("2014").find(({ country }) => country === "ALB")?.state).toBe("outside");
    expect(rows("2014").find(({ country }) => country === "SEN")).toMatchObject({
      state: "not reported",
      unknownDate: true,
    });
  });

  test("keeps editions apart, and tells a place without this score from one outside the edition", () => {
    const odb = measure({ measure: "indicator", indicator: "odb", asOf: 2013 });
    expect(odb.year).toBe(2013);
    expect(odb.states.value + odb.states.zero).toBe(77);
    expect(odb.bins.map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [20, 40],
      [40, 60],
      [60, 80],
      [80, 100],
    ]);
    expect(measure({ measure: "indicator", indicator: "odb" }).year).toBe(2015);
    expect(odb.states["not reported"]).toBe(0);
    const only = realObservations.filter(({ indicator, country }) => indicator !== "gdb-health" || country !== "BFA");
    const filter = { ...defaultFilter, measure: "indicator", indicator: "gdb-health" } as const;
    const { rows } = measureRows(realAtlas, filter, only);
    expect(rows.find(({ country }) => country === "BFA")?.state).toBe("not reported");
  });

  test("shows zero as zero", () => {
    const observation = { indicator: "odb", country: "BFA", time: 2014, value: 0, source: "odb" };
    const { rows } = measureRows(realAtlas, { ...defaultFilter, measure: "indicator", indicator: "odb" }, [
      observation,
    ]);
    expect(rows.find(({ country }) => country === "BFA")).toMatchObject({ state: "zero", value: 0, class: undefined });
  });

  test("shows the income group in force in a year", () => {
    expect([2013, 2014, 2015, 2016, 2017, 2018, 2024, 2025, 2026, undefined].map(incomeYearOf)).toEqual([
      2015, 2015, 2015, 2015, 2018, 2018, 2025, 2025, 2026, 2026,
    ]);
    const { rows, classes, year } = measure({ measure: "income", asOf: 2014 });
    expect(year).toBe(2015);
    expect(rows.find(({ country }) => country === "BFA")?.value).toBe(1);
    expect(classes).toHaveLength(4);
  });

  test("has no value anywhere for a layer of no countries", () => {
    const bare = parseAtlas(
      { ...noFacts, countries: [{ id: "AAA", name: "A", source: "s" }] },
      { version: "", created: "" },
    );
    expect(measureRows(bare, defaultFilter).states.outside).toBe(1);
  });
});

describe("the years a map offers", () => {
  test("run from the first dated entry, count the entries of each, and say how many have no date", () => {
    const { years: each, undated } = years(layer("ogp"));
    expect(each[0]?.year).toBe(2011);
    expect(each.find(({ year }) => year === 2012)?.entries).toBeGreaterThan(30);
    const dated = each.reduce((sum, { entries }) => sum + entries, 0);
    expect(dated + undated).toBe(realAtlas.entries.filter((entry) => entry.layer === "ogp").length);
  });

  test("end with the year of a whole list, and with the newest change of a partial one", () => {
    expect(years(layer("eiti")).years.at(-1)?.year).toBe(2017);
    expect(years(layer("ogp")).years.at(-1)?.year).toBe(2026);
  });

  test("are the editions of an indicator, the fiscal years of the income groups, and none for programmes", () => {
    expect(years({ measure: "indicator", indicator: "godi" })).toEqual({
      years: [
        { year: 2013, entries: 60 },
        { year: 2014, entries: 97 },
        { year: 2015, entries: 122 },
      ],
      undated: 0,
    });
    expect(years({ measure: "income" }).years.map(({ year }) => year)).toEqual([2015, 2018, 2025, 2026]);
    expect(years({ measure: "programmes" }).years).toEqual([]);
  });

  test("add up, year by year, to what the map of that year shows", () => {
    const filter = layer("odra");
    const { years: each } = years(filter);
    for (const { year } of each) {
      const countries = new Set(
        realAtlas.entries
          .filter((entry) => entry.layer === "odra" && (entry.date?.span.end ?? Infinity) <= Date.UTC(year + 1, 0, 1))
          .map(({ country }) => country),
      );
      expect(measure({ ...filter, asOf: year }).states.value).toBe(countries.size);
    }
  });
});

test("the finding is the highest value and all who have it", () => {
  expect(finding(measure({ measure: "layers", asOf: 2017 }).rows)).toEqual({
    value: 6,
    countries: ["PHL", "SLE", "TZA"],
  });
  expect(finding([])).toBeUndefined();
});
