import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftInside } from "#ui/PopupControl.tsx";
import { placeBeside, type Side } from "#ui/placeBeside.ts";
import { sortRows } from "#ui/sortRows.ts";
import { placeAfter, placeOfTyped } from "#ui/travel.ts";
import { writtenYears } from "#ui/YearSlider.tsx";

const pixels = (max: number) => fc.integer({ min: 0, max });

test("what stands beside a mark stays inside the room wherever it fits", () => {
  fc.assert(
    fc.property(
      pixels(900),
      pixels(600),
      pixels(60),
      pixels(60),
      pixels(300),
      pixels(200),
      (x, y, w, h, width, height) => {
        const placed = placeBeside({ x, y, width: w, height: h }, { width, height }, { width: 960, height: 660 });
        expect(placed.x).toBeGreaterThanOrEqual(8);
        expect(placed.y).toBeGreaterThanOrEqual(8);
        expect(placed.x + width).toBeLessThanOrEqual(952);
        expect(placed.y + height).toBeLessThanOrEqual(652);
      },
    ),
  );
});

test.each<[string, number, number, Side]>([
  ["in the middle", 400, 300, "below"],
  ["at the lower edge", 400, 590, "above"],
])("%s of the room it stands %s", (_, x, y, side) => {
  const placed = placeBeside({ x, y, width: 20, height: 20 }, { width: 200, height: 150 }, { width: 900, height: 640 });
  expect(placed.side).toBe(side);
});

test("it does not cover its mark where any side has room", () => {
  fc.assert(
    fc.property(pixels(880), pixels(580), (x, y) => {
      const anchor = { x, y, width: 20, height: 20 };
      const size = { width: 200, height: 150 };
      const at = placeBeside(anchor, size, { width: 900, height: 600 });
      const apart = at.x >= x + 20 || at.x + size.width <= x || at.y >= y + 20 || at.y + size.height <= y;
      expect(apart).toBe(true);
    }),
  );
});

test.each([
  [-40, 60, 48],
  [300, 420, -68],
  [100, 200, 0],
])("a panel from %i to %i moves by %i in a window of 360", (start, end, by) => {
  expect(shiftInside(start, end, 360)).toBe(by);
});

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 4, 0],
  ["ArrowUp", 0, 4],
  ["ArrowUp", -1, 4],
  ["Home", 3, 0],
  ["End", 1, 4],
  ["ArrowRight", 1, undefined],
  ["a", 1, undefined],
])("in an upright list of five %s leads from %i to %s", (key, from, to) => {
  expect(placeAfter(key, from, 5)).toBe(to);
});

test("in a right-to-left bar the left arrow leads on", () => {
  expect(placeAfter("ArrowLeft", 1, 5, "both", true)).toBe(2);
});

test("in an empty list no key leads anywhere", () => {
  expect(placeAfter("ArrowDown", -1, 0)).toBeUndefined();
});

test("typing a beginning goes to the next name that has it, round to the start", () => {
  const names = ["Benin", "Botswana", "Brazil", "Chad"];
  expect(placeOfTyped(names, "b", 2)).toBe(2);
  expect(placeOfTyped(names, "b", 3)).toBe(0);
  expect(placeOfTyped(names, "BO", 0)).toBe(1);
  expect(placeOfTyped(names, "x", 0)).toBe(-1);
});

test("sorting keeps every row and puts unknown values last", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), fc.boolean(), (values, up) => {
      const sorted = sortRows(values, (value) => value, up ? "ascending" : "descending");
      expect(sorted).toHaveLength(values.length);
      const known = values.filter((value) => value !== undefined);
      const expected = known.toSorted((a, b) => (up ? a - b : b - a));
      expect(sorted.slice(0, known.length)).toEqual(expected);
    }),
  );
});

test("zero is sorted as a value", () => {
  expect(sortRows([3, 0, undefined, -1], (value) => value, "ascending")).toEqual([-1, 0, 3, undefined]);
});

test("the year under the slider is always written, and no other within a step of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2030 }), fc.nat(30), fc.nat(30), (first, span, place) => {
      const last = first + span;
      const year = first + (place % (span + 1));
      const written = writtenYears(first, last, year);
      expect(written).toContain(year);
      const step = span > 12 ? 2 : 1;
      const gaps = written.slice(1).map((next, i) => next - (written[i] ?? next));
      expect(Math.min(step, ...gaps)).toBeGreaterThanOrEqual(step);
    }),
  );
});
