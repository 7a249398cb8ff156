import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutYears } from "#core/layout/timeline/yearList.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { overlaps } from "#core/model/interval.ts";
import { allTime, anyLanes, anyWindow, laneOf, manyItems } from "./madeUp.ts";

test("every year of the window is a row, in order, and every item of it stands in one", () => {
  fc.assert(
    fc.property(anyLanes(20), anyWindow, (lanes, window) => {
      const { years } = layoutYears(lanes, window);
      const first = new Date(window.start).getUTCFullYear();
      expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => first + index));
      const listed = years.flatMap(({ named, rest }) => [...named, ...rest]).map(({ item }) => item.id);
      const wanted = lanes.flatMap(({ items }) => items).filter(({ date }) => overlaps(date.span, window));
      expect(listed.toSorted()).toEqual(wanted.map(({ id }) => id).sort());
    }),
  );
});

test("three are named at most, the weightiest, in order of date", () => {
  const { years } = layoutYears([laneOf("a", manyItems(300))], allTime);
  for (const { named, rest } of years) {
    expect(named.length).toBeLessThanOrEqual(3);
    const least = Math.min(...named.map(({ item }) => item.weight));
    if (named.length === 3) expect(Math.max(0, ...rest.map(({ item }) => item.weight))).toBeLessThanOrEqual(least);
    const starts = named.map(({ item }) => item.date.span.start).filter(Number.isFinite);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
});

test("a bar runs through its years from its beginning to its end, each as a share of the year's height", () => {
  const life = { start: parseEdtf("2013-07-02"), end: parseEdtf("2015-07-01"), lastKnown: 0 };
  const { years } = layoutYears([laneOf("a", [], { life })], allTime);
  const bars = years.flatMap(({ year, bars: some }) =>
    some.map(({ form, from, to }) => [year, form, from.toFixed(1), to.toFixed(1)]),
  );
  expect(bars).toEqual([
    [2013, "solid", "0.5", "1.0"],
    [2014, "solid", "0.0", "1.0"],
    [2015, "solid", "0.0", "0.5"],
  ]);
});

test("a bar without a known end has its arrow in the last year that is known", () => {
  const life = { start: parseEdtf("2013"), end: undefined, lastKnown: Date.UTC(2014, 6, 1) };
  const { years } = layoutYears([laneOf("a", [], { life })], allTime);
  expect(years.filter(({ bars }) => bars.some(({ form }) => form === "dashes")).map(({ year }) => year)).toEqual([
    2014,
  ]);
  expect(years.find(({ year }) => year === 2013)?.bars.map(({ form }) => form)).toEqual(["fade in"]);
});
