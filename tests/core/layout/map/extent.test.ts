import { describe, expect, test } from "vitest";
import { type Continent, continentExtent } from "#core/layout/map/continentExtent.ts";
import { countriesExtent } from "#core/layout/map/extent.ts";
import { transformFor, viewBoxFor, wholeWorld } from "#core/layout/map/viewport.ts";
import { countries, world } from "./baseMap.ts";

const centreOf = (id: string) => world.countries.find((country) => country.id === id)?.centroid ?? [0, 0];

/** Where a country's centre comes to lie in the frame when the map is zoomed to an extent. */
const seen = (id: string, { k, x, y }: { k: number; x: number; y: number }) => {
  const [cx, cy] = centreOf(id);
  return [cx * k + x, cy * k + y] as const;
};

const inView = (id: string, transform: Parameters<typeof seen>[1]) => {
  const [x, y] = seen(id, transform);
  return x >= 0 && y >= 0 && x <= world.width && y <= world.height;
};

test.each<[Continent, string[], string[]]>([
  ["africa", ["MAR", "EGY", "ZAF", "SEN", "SOM", "MDG"], ["SWE", "NZL"]],
  ["americas", ["USA", "CAN", "MEX", "BRA", "CHL", "JAM"], []],
  ["asia", ["IND", "CHN", "IDN", "KAZ", "JPN", "PSE"], ["BRA", "ARG", "AUS"]],
  ["europe", ["PRT", "ISL", "NOR", "UKR", "GRC"], ["IND", "NGA"]],
  ["oceania", ["AUS", "NZL", "PNG", "FJI", "WSM"], ["IND", "BRA"]],
])("zoomed to %s, its countries are in view and far ones are not", (continent, inside, outside) => {
  const transform = transformFor(continentExtent(continent));
  for (const id of inside) expect(inView(id, transform), id).toBe(true);
  for (const id of outside) expect(inView(id, transform), id).toBe(false);
});

describe.each([...new Set(countries.flatMap(({ regionFy2025 }) => regionFy2025 ?? []))])("the region %s", (region) => {
  const ids = countries.filter(({ regionFy2025 }) => regionFy2025 === region).map(({ id }) => id);
  const transform = transformFor(countriesExtent(world, ids));

  test("is larger when the map is zoomed to it, and stays within the map", () => {
    const { k, x, y } = transform;
    expect(k).toBeGreaterThan(1.1);
    expect(x).toBeLessThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(0);
    expect(x).toBeGreaterThanOrEqual(world.width * (1 - k));
    expect(y).toBeGreaterThanOrEqual(world.height * (1 - k));
  });

  test("shows nine of ten of its countries", () => {
    expect(ids.filter((id) => inView(id, transform)).length).toBeGreaterThanOrEqual(ids.length * 0.9);
  });
});

test("no countries, or all of them, show the whole world", () => {
  expect(transformFor(countriesExtent(world, []))).toEqual(wholeWorld);
});

test("a view box holds the extent in the shape asked for", () => {
  const [x = 0, y = 0, width = 0, height = 0] = viewBoxFor([[100, 100], [200, 150]], 1) // biome-ignore format: corners
    .split(" ")
    .map(Number);
  expect(width).toBe(height);
  expect(x).toBeLessThan(100);
  expect(y).toBeLessThan(100);
  expect(x + width).toBeGreaterThan(200);
});
