import { expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { en } from "#i18n/en.ts";
import { legendRows } from "#panels/map/legendRows.ts";
import { belongsTo, looksOf } from "#panels/map/looks.ts";
import { rowWords } from "#panels/map/rowWords.ts";
import { realAtlas, realObservations } from "../../core/select/realAtlas.ts";

const filters: readonly (readonly [name: string, filter: Filter])[] = [
  ["the founding map", defaultFilter],
  ["the number of layers", { ...defaultFilter, measure: "layers" }],
  ["the number of layers in 2012", { ...defaultFilter, measure: "layers", asOf: 2012 }],
  ["the number of programmes", { ...defaultFilter, measure: "programmes" }],
  ["income groups", { ...defaultFilter, measure: "income" }],
  ...realAtlas.layers.map(
    ({ id }) => [`the layer ${id}`, { ...defaultFilter, measure: "layer" as const, layers: [id] }] as const,
  ),
  ...realAtlas.indicators.map(
    ({ id }) => [`the indicator ${id}`, { ...defaultFilter, measure: "indicator" as const, indicator: id }] as const,
  ),
];

const everywhere = new Set(realAtlas.countries.map(({ id }) => id));

test.each(filters)("the legend of %s counts every place once, those that ended among the values", (_, filter) => {
  const measured = measureRows(realAtlas, filter, realObservations);
  const rows = legendRows(measured, filter, en);
  const once = rows.filter(({ state }) => state !== "ended").reduce((sum, { count }) => sum + count, 0);
  expect(once).toBe(realAtlas.countries.length);
  for (const row of rows) {
    expect(row.label).not.toBe("");
    expect(measured.rows.filter((each) => belongsTo(each, row))).toHaveLength(row.count);
  }
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each(filters)("every place on the map of %s is drawn and has words", (_, filter) => {
  const measured = measureRows(realAtlas, filter, realObservations);
  const looks = looksOf(measured, everywhere, undefined);
  expect(looks.size).toBe(realAtlas.countries.length);
  for (const row of measured.rows) {
    expect(rowWords(row, measured, en)).toMatch(/\S/);
    expect(rowWords(row, measured, en)).not.toMatch(/undefined|NaN/);
  }
});

test("what is outside the selection, and what the legend does not point at, is pale", () => {
  const measured = measureRows(realAtlas, defaultFilter);
  const chosen = looksOf(measured, new Set(["BFA"]), undefined);
  expect(chosen.get("BFA")?.pale).toBe(false);
  expect(chosen.get("BRA")?.pale).toBe(true);
  const pointed = looksOf(measured, everywhere, { state: "value" });
  expect(pointed.get("BRA")?.pale).toBe(false);
  expect(pointed.get("FRA")?.pale).toBe(true);
});

test("a partial list never says that an unlisted country is out", () => {
  const filter: Filter = { ...defaultFilter, measure: "layer", layers: ["boost"] };
  const measured = measureRows(realAtlas, filter);
  const unlisted = measured.rows.find(({ country }) => country === "FRA");
  expect(unlisted && rowWords(unlisted, measured, en)).toBe(en.map.tooltip.partial);
});
