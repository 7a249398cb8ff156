import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestCountryIn, placesOf } from "#core/layout/map/nearestCountry.ts";
import { world } from "./baseMap.ts";

const nearest = nearestCountryIn(world);

test("a pointer over the sea snaps to the small country near by, and to none far away", () => {
  const { x = 0, y = 0 } = world.markers.get("CPV") ?? {};
  expect(nearest(x + 6, y - 5, 24)).toBe("CPV");
  expect(nearest(x - 60, y - 40, 24)).toBeUndefined();
});

test("no other place is nearer than the one found", () => {
  const places = placesOf(world);
  const pixel = fc.tuple(fc.double({ min: 0, max: 960, noNaN: true }), fc.double({ min: 0, max: 440, noNaN: true }));
  fc.assert(
    fc.property(pixel, ([x, y]) => {
      const distances = places.map(({ at }) => Math.hypot(at[0] - x, at[1] - y));
      const found = places.find(({ id }) => id === nearest(x, y, Infinity));
      expect(Math.hypot((found?.at[0] ?? 0) - x, (found?.at[1] ?? 0) - y)).toBeCloseTo(Math.min(...distances), 6);
    }),
  );
});

test("every country can be pointed at on its own place", () => {
  for (const { id, at } of placesOf(world)) expect(nearest(at[0], at[1], 1)).toBe(id);
});
