import { expect, test } from "vitest";
import type { Item, ItemStatus } from "#core/layout/timeline/lane.ts";
import { layoutStrip } from "#core/layout/timeline/strip.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { allTime, manyItems } from "./madeUp.ts";

const itemOf = (date: string, status: ItemStatus = "held"): Item => ({
  id: date + status,
  kind: "event",
  date: parseEdtf(date),
  status,
  label: "",
  place: undefined,
  weight: 1,
});

const window = { start: Date.UTC(2013, 0, 1), end: Date.UTC(2019, 0, 1) };
const stripOf = (items: readonly Item[]) => layoutStrip(items, allTime, window, 960);

test("events are counted by the quarter they began in, held and planned apart", () => {
  const { bars } = stripOf([
    itemOf("2014-07-04"),
    itemOf("2014-09"),
    itemOf("2014-09-29/2014-10-01", "announced"),
    itemOf("2014-10-01"),
  ]);
  expect(bars.map(({ start, counts }) => [new Date(start).toISOString().slice(0, 7), counts])).toEqual([
    ["2014-07", { held: 2, planned: 1 }],
    ["2014-10", { held: 1, planned: 0 }],
  ]);
});

test("what is known by year only is left out and counted", () => {
  const { bars, leftOut } = stripOf([
    itemOf("2014"),
    itemOf("/2014-06"),
    itemOf("201X"),
    itemOf("2014-07~"),
    itemOf("2014-33"),
  ]);
  expect([bars.length, leftOut]).toEqual([2, 3]);
});

test("a quarter outside the window stands back", () => {
  const { bars, years } = stripOf([itemOf("2012-05-01"), itemOf("2014-05-01")]);
  expect(bars.map(({ chosen }) => chosen)).toEqual([false, true]);
  expect(years.filter(({ chosen }) => chosen).map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018]);
});

test("no bar is higher than the strip, and all stand in their place", () => {
  const { bars, height, window: chosen } = stripOf(manyItems(3000));
  for (const { held, planned, x, width } of bars) {
    expect(held + planned).toBeLessThanOrEqual(height + 1e-6);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(960);
  }
  expect(chosen.x).toBeCloseTo(180, 0);
});
