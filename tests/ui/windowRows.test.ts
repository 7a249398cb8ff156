import fc from "fast-check";
import { expect, test } from "vitest";
import { windowRows } from "#ui/windowRows.ts";

const heights = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 20, max: 200 })), { maxLength: 60 });

/** Rows of 60 pixels, but for those that were measured. */
function measuredRows(measured: readonly (readonly [number, number])[]) {
  const rows = windowRows(60);
  for (const [row, height] of measured) rows.measure(row, height);
  return { rows, heightOf: (row: number) => measured.findLast(([each]) => each === row)?.[1] ?? 60 };
}

test("a row begins where those before it end", () => {
  fc.assert(
    fc.property(heights, fc.nat(300), (measured, row) => {
      const { rows, heightOf } = measuredRows(measured);
      expect(rows.topOf(row + 1) - rows.topOf(row)).toBe(heightOf(row));
    }),
  );
  expect(windowRows(60).topOf(0)).toBe(0);
  expect(windowRows(60).rowAt(-500)).toBe(0);
});

test("the row at a height is the one that covers it", () => {
  fc.assert(
    fc.property(heights, fc.nat(20_000), (measured, pixels) => {
      const { rows } = measuredRows(measured);
      const row = rows.rowAt(pixels);
      expect(rows.topOf(row)).toBeLessThanOrEqual(pixels);
      expect(rows.topOf(row + 1)).toBeGreaterThan(pixels);
    }),
  );
});

test("measuring a row again says by how much it has changed", () => {
  const rows = windowRows(60);
  expect([rows.measure(3, 80), rows.measure(3, 80), rows.measure(3, 50)]).toEqual([20, 0, -30]);
});
