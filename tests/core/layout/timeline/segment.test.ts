import fc from "fast-check";
import { expect, test } from "vitest";
import { plotOf } from "#core/layout/timeline/plot.ts";
import { lifeSegments, openLength, spanSegments } from "#core/layout/timeline/segment.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { allTime, anyDate } from "./madeUp.ts";

/** A px a day. */
const plot = plotOf(allTime, 0, (allTime.end - allTime.start) / 86_400_000);
const segmentsOf = (text: string, since?: number) => {
  const { start, end } = parseEdtf(text);
  return spanSegments(start, end, plot, since).map(({ form, width }) => [form, Math.round(width)]);
};

test.each([
  ["2014-01-01/2014-03-31", [["solid", 90]]],
  [
    "2014-01/2014-03",
    [
      ["fade in", 31],
      ["solid", 28],
      ["fade out", 31],
    ],
  ],
  [
    "2014-01/2014-03-31",
    [
      ["fade in", 31],
      ["solid", 59],
    ],
  ],
  [
    "2012/2014",
    [
      ["fade in", 366],
      ["solid", 365],
      ["fade out", 365],
    ],
  ],
  [
    "2014-01-01~/2014-03-31",
    [
      ["fade in", 1],
      ["solid", 89],
    ],
  ],
  ["2014-01-01/..", [["dashes", openLength]]],
  [
    "2014-01/",
    [
      ["fade in", 31],
      ["dashes", openLength],
    ],
  ],
  ["/2016-04", [["fade in", 64]]],
  ["../2016-04-01", [["fade in", 64]]],
])("%s is drawn as exactly as it is known", (text, segments) => {
  expect(segmentsOf(text)).toEqual(segments);
});

test("what has no known beginning fades in from when its partnership began", () => {
  expect(segmentsOf("/2016-04", Date.UTC(2016, 0, 1))).toEqual([["fade in", 121]]);
});

const life = { start: parseEdtf("2013-09-18"), end: undefined, lastKnown: Date.UTC(2016, 3, 6) };

test("without a known end a bar is solid to the last that is known, then 34 px of dashes: it never runs to today", () => {
  const segments = lifeSegments(life, plot);
  expect(segments.map(({ form }) => form)).toEqual(["solid", "dashes"]);
  expect(segments[0]?.width).toBeCloseTo(plot.x(life.lastKnown) - plot.x(Date.UTC(2013, 8, 18)));
  expect(segments[1]?.width).toBe(34);
});

test("a known end is where the bar ends", () => {
  const segments = lifeSegments({ ...life, end: parseEdtf("2015-01-23"), lastKnown: Date.UTC(2018, 0, 1) }, plot);
  expect(segments.map(({ form }) => form)).toEqual(["solid"]);
  expect((segments[0]?.x ?? 0) + (segments[0]?.width ?? 0)).toBeCloseTo(plot.x(Date.UTC(2015, 0, 24)));
});

test("a beginning known by year fades in over that year", () => {
  const [first] = lifeSegments({ ...life, start: parseEdtf("2015") }, plot);
  expect(first).toMatchObject({ form: "fade in", x: plot.x(Date.UTC(2015, 0, 1)) });
  expect(first?.width).toBeCloseTo(365);
});

test("a bar cut by the window's end has no arrow there", () => {
  const until = plotOf({ start: allTime.start, end: Date.UTC(2015, 0, 1) }, 0, 500);
  expect(lifeSegments(life, until).map(({ form }) => form)).toEqual(["solid"]);
});

test("the pieces of a bar follow one another without a gap", () => {
  fc.assert(
    fc.property(anyDate, ({ start, end }) => {
      const segments = spanSegments(start, end, plot);
      segments.slice(1).forEach(({ x }, index) => {
        const before = segments[index];
        expect(x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
      });
    }),
  );
});
