import fc from "fast-check";
import { expect, test } from "vitest";
import { pathString } from "#core/layout/map/pathString.ts";
import { ringsOf } from "./baseMap.ts";

const coordinate = fc.double({ min: -50, max: 1000, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 });

test.each([0.05, 0.1, 0.5, 1, 2])("a path holds its points to the nearest of steps of %f pixels", (step) => {
  fc.assert(
    fc.property(points, (line) => {
      const stepped = line.map(([x, y]) => [Math.round(x / step) * step, Math.round(y / step) * step] as const);
      const kept = stepped.filter(([x, y], index) => {
        const [px, py] = stepped[index - 1] ?? [];
        return x !== px || y !== py;
      });
      const [drawn = []] = ringsOf(pathString([{ points: line, closed: false }], step));
      expect(drawn.length).toBe(kept.length < 2 ? 0 : kept.length);
      drawn.forEach(([x, y], index) => {
        expect(x).toBeCloseTo(kept[index]?.[0] ?? Number.NaN, 6);
        expect(y).toBeCloseTo(kept[index]?.[1] ?? Number.NaN, 6);
      });
    }),
  );
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
