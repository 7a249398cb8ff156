import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutScores } from "#core/layout/scores/layoutScores.ts";
import { scoreAxisEnd } from "#core/layout/scores/scoreAxis.ts";

const size = { width: 236, height: 120 };

test("an axis ends at the quarter that holds every value", () => {
  expect(scoreAxisEnd([7.35, 37], 100)).toBe(50);
  expect(scoreAxisEnd([50], 100)).toBe(50);
  expect(scoreAxisEnd([50.01], 100)).toBe(75);
  expect(scoreAxisEnd([100], 100)).toBe(100);
  expect(scoreAxisEnd([0], 100)).toBe(25);
});

test("zero is drawn at the foot and the axis end at the top", () => {
  const points = [
    { year: 2013, value: 0, label: "0" },
    { year: 2014, value: 50, label: "50" },
  ];
  const placed = layoutScores(points, [2013, 2014, 2015], 50, size);
  expect(placed.points.map(({ y }) => y)).toEqual([placed.axis.bottom, placed.axis.top]);
  expect(placed.points[0]?.x).toBe(placed.axis.left);
});

test("a single edition is a point without a line", () => {
  const placed = layoutScores([{ year: 2021, value: 23, label: "23" }], [2021], 50, size);
  expect(placed.path).toBe("");
  expect(placed.points).toHaveLength(1);
});

test("years keep clear of one another, and the known ones are written first", () => {
  const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
  const placed = layoutScores([{ year: 2014, value: 3, label: "3" }], years, 50, size);
  expect(placed.years.find(({ known }) => known)?.year).toBe(2014);
  const xs = placed.years.map(({ x }) => x);
  expect(xs.slice(1).every((x, index) => x - (xs[index] ?? 0) >= 36)).toBe(true);
});

test("labels of up to five editions never cross the point's own line of text of another", () => {
  const values = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(values, (drawn) => {
      const points = drawn.map((value, index) => ({ year: 2013 + index, value, label: value.toFixed(2) }));
      const { points: placed } = layoutScores(points, [2013, 2014, 2015, 2016, 2017], 50, size);
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1)) {
          const across = Math.abs(a.labelX - b.labelX) < ((a.label.length + b.label.length) * 8) / 2;
          expect(across && Math.abs(a.labelY - b.labelY) < 14).toBe(false);
        }
    }),
  );
});
