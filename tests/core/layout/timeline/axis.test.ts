import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutAxis } from "#core/layout/timeline/axis.ts";
import { plotOf } from "#core/layout/timeline/plot.ts";
import { anyWindow } from "./madeUp.ts";

const axisOf = (start: string, end: string, width: number, centred = false) =>
  layoutAxis(plotOf({ start: Date.parse(start), end: Date.parse(end) }, 0, width), centred);
const written = ({ labels }: ReturnType<typeof axisOf>) =>
  labels.map(({ time, unit, tier }) => `${new Date(time).toISOString().slice(0, 10)} ${unit} ${tier}`);

test("six years have a label each and dotted quarters", () => {
  const axis = axisOf("2013-01-01", "2019-01-01", 870);
  expect(written(axis)).toEqual([2013, 2014, 2015, 2016, 2017, 2018].map((year) => `${year}-01-01 year 0`));
  expect(axis.lines.filter(({ strong }) => !strong)).toHaveLength(18);
});

test("in compact a year stands over the middle of its column", () => {
  const axis = axisOf("2010-01-01", "2026-01-01", 960, true);
  expect(axis.labels).toHaveLength(16);
  expect(axis.labels[0]?.x).toBeCloseTo(30, 0);
  expect(axis.lines.every(({ strong }) => strong)).toBe(true);
});

test("a window of a year and a half has its months under their years", () => {
  const axis = axisOf("2017-08-01", "2019-02-01", 880);
  expect(written(axis).filter((text) => text.includes("year"))).toEqual([
    "2017-08-01 year 0",
    "2018-01-01 year 0",
    "2019-01-01 year 0",
  ]);
  expect(written(axis).filter((text) => text.includes("month"))).toHaveLength(18);
});

test("a month has its days under its name", () => {
  const axis = axisOf("2014-07-01", "2014-08-01", 950);
  expect(written(axis)[0]).toBe("2014-07-01 month 0");
  expect(written(axis).filter((text) => text.includes("day"))).toHaveLength(31);
});

test("where years are too narrow, only even steps are written", () => {
  expect(written(axisOf("2000-01-01", "2026-01-01", 300)).map((text) => text.slice(0, 4))).toEqual([
    "2000",
    "2005",
    "2010",
    "2015",
    "2020",
  ]);
});

test("no two labels of a line overlap, and all stand inside the plot", () => {
  const room = { year: 30, month: 26, day: 14 };
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 200, max: 1600 }), fc.boolean(), (window, width, centred) => {
      const { labels, lines } = layoutAxis(plotOf(window, 0, width), centred);
      for (const tier of [0, 1]) {
        const row = labels.filter((label) => label.tier === tier);
        row.slice(1).forEach(({ x }, index) => {
          const before = row[index];
          const needed = before ? (before.unit === "month" && tier === 0 ? 80 : room[before.unit]) : 0;
          expect(x - (before?.x ?? 0)).toBeGreaterThanOrEqual(needed);
        });
      }
      for (const { x } of [...labels, ...lines]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 300 },
  );
});
