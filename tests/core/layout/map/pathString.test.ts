import fc from "fast-check";
import { expect, test } from "vitest";
import { pathString } from "#core/layout/map/pathString.ts";
import { ringsOf } from "./baseMap.ts";

const coordinate = fc.double({ min: -50, max: 1000, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 });

/** Whether a line through three points turns at the middle one. */
const turns = (a: readonly number[], b: readonly number[], c: readonly number[]): boolean => {
  const [[dx = 0, dy = 0], [ex = 0, ey = 0]] = [
    b.map((value, n) => value - (a[n] ?? 0)),
    c.map((value, n) => value - (b[n] ?? 0)),
  ];
  return dx * ey !== dy * ex || dx * ex + dy * ey < 0;
};

test.each([0.05, 0.1, 0.5, 1, 2])("a path turns at the nearest of steps of %f pixels to its points", (step) => {
  fc.assert(
    fc.property(points, (line) => {
      const stepped = line.map(([x, y]) => [Math.round(x / step), Math.round(y / step)] as const);
      const moved = stepped.filter(([x, y], index) => {
        const [px, py] = stepped[index - 1] ?? [];
        return x !== px || y !== py;
      });
      const corners = moved.filter((point, index) => {
        const [before, next] = [moved[index - 1], moved[index + 1]];
        return !before || !next || turns(before, point, next);
      });
      const [drawn = []] = ringsOf(pathString([{ points: line, closed: false }], step));
      expect(drawn.length).toBe(corners.length < 2 ? 0 : corners.length);
      drawn.forEach(([x, y], index) => {
        expect(x).toBeCloseTo((corners[index]?.[0] ?? Number.NaN) * step, 6);
        expect(y).toBeCloseTo((corners[index]?.[1] ?? Number.NaN) * step, 6);
      });
    }),
  );
});

test("a point on the way of a straight line is left out, one where it turns back is not", () => {
  const points: [number, number][] = [
    [0, 0],
    [1, 2],
    [2, 4],
    [4, 8],
    [3, 6],
    [3, 9],
  ];
  expect(pathString([{ points, closed: false }], 1)).toBe("M0 0l4 8-1-2 0 3");
});

test("a path is written in half pixels, briefly", () => {
  const points: [number, number][] = [
    [10.6, 0.2],
    [10.1, 0.4],
    [9.3, -3.9],
    [0.3, 10.26],
  ];
  expect(pathString([{ points, closed: true }], 0.5)).toBe("M10.5 0l-.5 .5 -.5-4.5 -9 14.5z".replaceAll(" -", "-"));
});

test("what falls on one point, and a ring that falls on two, is not drawn", () => {
  const flat: [number, number][] = [
    [1, 1],
    [5, 5],
    [1.1, 1.1],
  ];
  expect(pathString([{ points: [[1, 1]], closed: false }], 1)).toBe("");
  expect(pathString([{ points: flat, closed: true }], 1)).toBe("");
  expect(pathString([{ points: flat, closed: false }], 1)).not.toBe("");
});
