import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { selecting } from "#state/selecting.ts";
import { filtersOf } from "../core/select/filters.ts";
import { atlas } from "../export/views.ts";

const queries = ["data", "health map"];

test("a selection that is remembered is the one that would be made", () => {
  fc.assert(
    fc.property(fc.array(filtersOf(atlas, queries), { minLength: 2, maxLength: 12 }), (filters) => {
      const selectionOf = selecting(atlas);
      for (const filter of filters) expect(selectionOf(filter)).toEqual(selectAtlas(atlas, filter));
    }),
    { numRuns: 30 },
  );
});

test("another measure, year or way to show it has the very same selection; another theme has not", () => {
  const selectionOf = selecting(atlas);
  const before = selectionOf(defaultFilter);
  const shown = { measure: "layers", asOf: 2015, tab: "table", view: "list", sort: "name", focus: "africa" } as const;
  expect(selectionOf({ ...defaultFilter, ...shown })).toBe(before);
  expect(selectionOf({ ...defaultFilter, topics: ["health"] })).not.toBe(before);
  expect(selectionOf({ ...defaultFilter, topics: [] })).toBe(before);
});

test("while the time is dragged, what is left at all times stays the same object", () => {
  const selectionOf = selecting(atlas);
  const always = selectionOf(defaultFilter);
  for (const time of ["2012", "2013", "2014", "2015", "2016", "2017"]) {
    selectionOf({ ...defaultFilter, time });
    expect(selectionOf({ ...defaultFilter, time: undefined })).toBe(always);
  }
});
