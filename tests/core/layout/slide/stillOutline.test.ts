import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathString } from "#core/layout/map/pathString.ts";
import { linesIn, type StillView, stillLines, stillShape } from "#core/layout/slide/stillOutline.ts";
import { ringsOf, world } from "../map/baseMap.ts";

const view: StillView = { width: 300, height: 200, transform: { k: 2, x: -400, y: -150 } };
const point = fc.tuple(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 440 }));
const line = fc.record({ points: fc.array(point, { minLength: 3, maxLength: 12 }), closed: fc.boolean() });

/** The area within rings, those that run the other way round taken off. */
const areaOf = (rings: readonly (readonly [number, number][])[]): number =>
  Math.abs(
    rings.reduce(
      (sum, ring) =>
        sum +
        ring.reduce((twice, [x, y], index) => {
          const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
          return twice + (x * nextY - nextX * y) / 2;
        }, 0),
      0,
    ),
  );

const isInside = ([x, y]: readonly [number, number]): boolean =>
  x >= -0.5 && y >= -0.5 && x <= view.width + 0.5 && y <= view.height + 0.5;

describe("the lines of a path", () => {
  test("are those that were written", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const path = pathString(lines, 0.5);
        expect(pathString(linesIn(path), 0.5)).toBe(path);
      }),
    );
  });

  test("are read from every outline of the base map, small squares too", () => {
    for (const { path } of world.countries)
      if (!path.includes("h"))
        expect(linesIn(path).map(({ points }) => points.length)).toEqual(ringsOf(path).map((ring) => ring.length));
    expect(linesIn("M2 3h.5v.5h-.5z")).toEqual([{ points: [[2, 3], [2.5, 3], [2.5, 3.5], [2, 3.5]], closed: true }]); // biome-ignore format: four corners
  });
});

describe("what a frame shows", () => {
  test("never leaves it, be it filled or stroked", () => {
    fc.assert(
      fc.property(line, (one) => {
        for (const shown of [stillShape([one], view), stillLines([one], view)])
          expect(
            linesIn(shown)
              .flatMap(({ points }) => points)
              .filter((at) => !isInside(at)),
          ).toEqual([]);
      }),
    );
  });

  test("is all of a shape that lies in it, and nothing of one that does not", () => {
    const square = (x: number, y: number) => [
      { points: [[x, y], [x + 20, y], [x + 20, y + 20], [x, y + 20]] as [number, number][], closed: true }, // biome-ignore format: four corners
    ];
    expect(areaOf(ringsOf(stillShape(square(220, 100), view)))).toBe(1600);
    expect(stillShape(square(20, 100), view)).toBe("");
    expect(areaOf(ringsOf(stillShape(square(190, 100), view)))).toBe(800);
    expect(stillLines(square(190, 100), view)).not.toContain("z");
    expect(stillLines(square(220, 100), view)).toContain("z");
  });

  test("fills as much of a country as lies in it", () => {
    const all: StillView = { width: 960, height: 440, transform: { k: 1, x: 0, y: 0 } };
    const left: StillView = { ...all, width: 480 };
    const right: StillView = { ...left, transform: { k: 1, x: -480, y: 0 } };
    const land = world.countries.flatMap(({ path }) => linesIn(path));
    const shown = [left, right].map((half) => areaOf(ringsOf(stillShape(land, half))));
    expect((shown[0] ?? 0) + (shown[1] ?? 0)).toBeCloseTo(areaOf(ringsOf(stillShape(land, all))), -2);
  });
});
