import fc from "fast-check";
import { expect, test } from "vitest";
import { planTime } from "#core/layout/timeline/planTime.ts";
import { parseEdtf } from "#core/model/edtf.ts";

test.each([
  ["2013-09-18", 1, 1, "2013-09-18/2013-12-17"],
  ["2013-09-18", 1, 2, "2013-12-18/2014-03-17"],
  ["2013-09-18", 2, 1, "2014-09-18/2014-12-17"],
  ["2013-09-18", 3, undefined, "2015-09-18/2016-09-17"],
  ["2013-10", 1, 1, "2013-10/2013-12"],
])("launched %s, year %s, quarter %s is %s", (launch, year, quarter, time) => {
  expect(planTime(parseEdtf(launch), year, quarter)?.text).toBe(time);
});

test.each([["2012"], ["2013-09~"], ["2013-09-18?"], ["2013-09/.."], ["2013-33"], ["../2013-09-18"]])(
  "a launch known only as %s places nothing",
  (launch) => {
    expect(planTime(parseEdtf(launch), 1, 1)).toBeUndefined();
  },
);

test("without a launch nothing is placed", () => {
  expect(planTime(undefined, 1, 1)).toBeUndefined();
});

test("the quarters of a plan follow one another without gap or overlap, and four are its year", () => {
  const launches = fc.integer({ min: 0, max: 8000 }).map((days) => new Date(Date.UTC(2005, 0, 1 + days)));
  fc.assert(
    fc.property(launches, fc.integer({ min: 1, max: 5 }), (day, year) => {
      fc.pre(day.getUTCDate() <= 28);
      const launch = parseEdtf(day.toISOString().slice(0, 10));
      const quarters = [1, 2, 3, 4].map((quarter) => planTime(launch, year, quarter)?.span);
      const whole = planTime(launch, year, undefined)?.span;
      expect(quarters[0]?.start).toBe(whole?.start);
      expect(quarters[3]?.end).toBe(whole?.end);
      for (const index of [1, 2, 3]) expect(quarters[index]?.start).toBe(quarters[index - 1]?.end);
    }),
  );
});
