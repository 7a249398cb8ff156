import { expect, test } from "vitest";
import { canonicalTime, timeInterval } from "#core/model/filterUrl/filterTime.ts";

test.each([
  ["2014", "2014"],
  ["2014-07", "2014-07"],
  ["2014-07-04", "2014-07-04"],
  ["2013..2018", "2013..2018"],
  ["2014..2014", "2014"],
  ["earliest..2016", "earliest..2016"],
  ["..2016", "earliest..2016"],
  ["2013..", "2013..latest"],
  ["earliest..latest", "all"],
  ["..", "all"],
])("%s is written %s", (text, canonical) => {
  expect(canonicalTime(text)).toBe(canonical);
});

test.each([
  "",
  "14",
  "2014-13",
  "2014-02-30",
  "2018..2013",
  "2013..2014..2015",
  "2014-33",
  "2014?",
  "latest",
  "../2014",
])("“%s” is no time", (text) => {
  expect(canonicalTime(text)).toBeUndefined();
});

test("a time covers all of its first and last part", () => {
  expect(timeInterval("2013..2014-02")).toEqual({ start: Date.UTC(2013, 0, 1), end: Date.UTC(2014, 2, 1) });
  expect(timeInterval("2014-07-04")).toEqual({ start: Date.UTC(2014, 6, 4), end: Date.UTC(2014, 6, 5) });
  expect(timeInterval("earliest..2016")).toEqual({ start: -Infinity, end: Date.UTC(2017, 0, 1) });
  expect(timeInterval("2016..latest")).toEqual({ start: Date.UTC(2016, 0, 1), end: Infinity });
});
