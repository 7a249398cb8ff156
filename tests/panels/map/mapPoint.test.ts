import fc from "fast-check";
import { expect, test } from "vitest";
import { mapPoint } from "#panels/map/mapPoint.ts";

const size = fc.double({ min: -2000, max: 2000, noNaN: true });

test("a point of the map, zoomed and drawn at any size, is found again from the window", () => {
  fc.assert(
    fc.property(
      fc.record({ x: size, y: size }),
      fc.record({ x: size, y: size }),
      fc.double({ min: 0.2, max: 3, noNaN: true }),
      fc.record({ k: fc.double({ min: 1, max: 12, noNaN: true }), x: size, y: size }),
      (point, corner, scale, transform) => {
        const { k, x, y } = transform;
        const window = { x: corner.x + (point.x * k + x) * scale, y: corner.y + (point.y * k + y) * scale };
        const found = mapPoint(window, corner, scale, transform);
        expect(found.x).toBeCloseTo(point.x, 3);
        expect(found.y).toBeCloseTo(point.y, 3);
      },
    ),
  );
});
