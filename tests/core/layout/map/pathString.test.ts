import fc from "fast-check";
import { expect, test } from "vitest";
import { pathString } from "#core/layout/map/pathString.ts";
import { ringsOf } from "./baseMap.ts";

const coordinate = fc.double({ min: -50, max: 1000, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 });

type Place = readonly [x: number, y: number];

/** How far a place is from the straight way between two others. */
function distance([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

test.each([0.05, 0.1, 0.5, 0.8, 2])(
  "a path of steps of %f pixels goes from point to point, a third of a step beside them at most",
  (step) => {
    fc.assert(
      fc.property(points, (line) => {
        const places = line.map(([x, y]): Place => [Math.round(x / step) + 0, Math.round(y / step) + 0]);
        const [drawn = []] = ringsOf(pathString([{ points: line, closed: false }], step));
        const turns = drawn.map(([x, y]): Place => [Math.round(x / step) + 0, Math.round(y / step) + 0]);
        if (turns.length === 0) {
          expect(new Set(places.map(String)).size).toBe(1);
          return;
        }
        expect(turns[0]).toEqual(places[0]);
        expect(turns.at(-1)).toEqual(places.at(-1));
        let leg = 0;
        for (const place of places) {
          const near = (n: number) =>
            distance(place, turns[n] ?? place, turns[n + 1] ?? turns[n] ?? place) <= 1 / 3 + 1e-9;
          while (!near(leg))
            expect(++leg, "every place is beside a leg of the path, in its order").toBeLessThan(turns.length);
        }
        for (const turn of turns) expect(places).toContainEqual(turn);
      }),
    );
  },
);

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

test("a point a third of a step beside the way is left out, one further off is not, nor are many that lead away bit by bit", () => {
  const drawn = (...points: [number, number][]) => ringsOf(pathString([{ points, closed: false }], 1))[0]?.length;
  expect(drawn([0, 0], [1, 0], [3, 1])).toBe(2);
  expect(drawn([0, 0], [1, 0], [2, 1])).toBe(3);
  expect(drawn([0, 0], [3, 0], [6, 1], [9, 3], [12, 6])).toBeGreaterThan(2);
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
