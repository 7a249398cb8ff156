import fc from "fast-check";
import { expect, test } from "vitest";
import {
  keptWithin,
  shortest,
  snapped,
  timeOf,
  timeOfWindow,
  windowOf,
  zoomed,
} from "#core/layout/timeline/timeWindow.ts";
import { canonicalTime } from "#core/model/filterUrl/filterTime.ts";
import { allTime, anyWindow } from "./madeUp.ts";

const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

test.each([
  [span("2014-01-01", "2015-01-01"), "2014"],
  [span("2013-01-01", "2019-01-01"), "2013..2018"],
  [span("2014-07-01", "2014-08-01"), "2014-07"],
  [span("2013-01-01", "2018-07-01"), "2013-01..2018-06"],
  [span("2014-07-04", "2014-07-05"), "2014-07-04"],
  [span("2014-07-04", "2015-01-01"), "2014-07-04..2014-12-31"],
])("a window is said as short as it can be: %j", (window, text) => {
  expect(timeOf(window)).toBe(text);
});

test("what is written as a time is read as the same window, in the one way a link writes it", () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const text = timeOf(window);
      expect(windowOf(text, allTime)).toEqual(window);
      expect(canonicalTime(text)).toBe(text);
    }),
  );
});

test("a time that is open on a side runs to the end of what there is to show", () => {
  expect(windowOf("2014..latest", allTime)).toEqual({ start: Date.UTC(2014, 0, 1), end: allTime.end });
  expect(windowOf("earliest..2014", allTime)).toEqual({ start: allTime.start, end: Date.UTC(2015, 0, 1) });
});

test("no time, and a time with nothing to show, are all of it", () => {
  expect([windowOf(undefined, allTime), windowOf("1850", allTime)]).toEqual([allTime, allTime]);
  expect(timeOfWindow(allTime, allTime)).toBeUndefined();
});

test("zooming keeps the moment under the pointer where it is, as far as the ends allow", () => {
  const middle = Date.UTC(2018, 0, 1);
  const window = span("2014-01-01", "2022-01-01");
  const next = zoomed(window, 0.5, middle, allTime);
  expect((middle - next.start) / (next.end - next.start)).toBeCloseTo(
    (middle - window.start) / (window.end - window.start),
  );
});

test("a zoomed or moved window stays within all time, and is never shorter than four weeks", () => {
  fc.assert(
    fc.property(
      anyWindow,
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, factor, share) => {
        const around = window.start + share * (window.end - window.start);
        for (const next of [zoomed(window, factor, around, allTime), keptWithin(window, allTime)]) {
          expect(next.start).toBeGreaterThanOrEqual(allTime.start);
          expect(next.end).toBeLessThanOrEqual(allTime.end + 1);
          expect(next.end - next.start).toBeGreaterThanOrEqual(Math.min(shortest, next.end - next.start));
          expect(next.end - next.start).toBeGreaterThan(shortest - 1000);
        }
      },
    ),
  );
});

test("a long window snaps to months, a short one to days, and neither vanishes", () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const next = snapped(window);
      expect(next.end).toBeGreaterThan(next.start);
      const isLong = window.end - window.start >= 180 * 86_400_000;
      if (isLong) expect(new Date(next.start).getUTCDate()).toBe(1);
      expect(next.start % 86_400_000).toBe(0);
    }),
  );
});
