import { geoArea, geoEqualEarth, polygonArea } from "d3";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { placeCountry } from "#core/layout/map/placedCountry.ts";
import { mapProjection } from "#core/layout/map/projection.ts";
import { countries, ringsOf, topology, world } from "./baseMap.ts";

const placed = (id: string) => {
  const country = world.countries.find((candidate) => candidate.id === id);
  if (!country) throw new Error(`${id} is not placed`);
  return country;
};

const territory = (id: string) => {
  const found = topology.objects.territories.geometries.find((geometry) => geometry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test("every country and territory of the data is placed once, and in view", () => {
  const ids = world.countries.filter(({ listed }) => listed).map(({ id }) => id);
  expect([...ids].sort()).toEqual(countries.map(({ id }) => id).sort());
  const outside = world.countries.filter(
    ({ centroid: [x, y] }) => x < 5 || y < 5 || x > world.width - 5 || y > world.height - 5,
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test("the projection keeps every area: no country fills the world or vanishes", () => {
  const scale = mapProjection().scale();
  for (const geometry of topology.objects.territories.geometries) {
    if (geometry.id === "ATA") continue;
    const sphere = geoArea(feature(topology, geometry)) * scale ** 2;
    const { area } = placed(geometry.properties.country ?? geometry.id);
    expect(Math.abs(area - sphere), geometry.id).toBeLessThan(0.3 + sphere * 0.02);
  }
});

test("what is drawn covers as many pixels as the country has", () => {
  for (const { id, area, path } of world.countries.filter((country) => country.area > 100)) {
    const drawn = Math.abs(ringsOf(path).reduce((sum, ring) => sum + polygonArea(ring), 0));
    expect(Math.abs(drawn / area - 1), id).toBeLessThan(0.06);
  }
});

describe("at the antimeridian and the pole", () => {
  test("Russia reaches Chukotka in one piece at the right edge", () => {
    const [[x0], [x1]] = placed("RUS").bounds;
    expect(x0).toBeGreaterThan(480);
    expect(x1).toBeGreaterThan(800);
    expect(x1).toBeLessThan(world.width);
    expect(placed("RUS").area / 13_450).toBeCloseTo(1, 1);
  });

  test("Fiji stays together", () => {
    const [[x0, y0], [x1, y1]] = placed("FJI").bounds;
    expect(x1 - x0).toBeLessThan(15);
    expect(y1 - y0).toBeLessThan(15);
    expect(ringsOf(placed("FJI").path).every((ring) => ring.every(([x]) => x > 900))).toBe(true);
  });

  test("Antarctica, which is no place of the atlas, takes no room; on a whole globe it is itself", () => {
    expect(world.countries.some(({ id }) => id === "ATA")).toBe(false);
    const whole = geoEqualEarth().rotate([-11, 0]).scale(180).translate([490, 240]);
    const { area, bounds, path } = placeCountry(topology, territory("ATA"), whole, 0.5);
    expect(area / (12_255_726 / 6371.0088 ** 2) / 180 ** 2).toBeCloseTo(1, 1.3);
    expect(bounds[0][1]).toBeGreaterThan(440);
    const picture = ["ATA", "RUS", "FJI"].map((id) => placeCountry(topology, territory(id), whole, 0.5).path);
    expect(path.length).toBeGreaterThan(150);
    return expect(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 980 480"><rect width="980" height="480" fill="#fbfaf7"/>${picture.map((d) => `<path d="${d}" fill="#3491b4"/>`).join("")}</svg>\n`,
    ).toMatchFileSnapshot("../../../pictures/map/antimeridian.svg");
  });
});

test("every country has an outline but where the map knows a point alone; none has more digits than its step", () => {
  const outlines = world.countries.map(({ id, path }) => ({ id, path }));
  expect(outlines.filter(({ path }) => path === "").map(({ id }) => id)).toEqual(["CHI", "GIB"]);
  expect(outlines.filter(({ path }) => /\.\d\d/.test(path))).toEqual([]);
});

test("a country's centre lies within it, also where it bends around its centroid", () => {
  for (const id of ["VNM", "HRV", "NOR", "CHL", "SOM", "BRA", "FRA", "USA"]) {
    const { centroid, bounds } = placed(id);
    expect(centroid[0]).toBeGreaterThanOrEqual(bounds[0][0]);
    expect(centroid[0]).toBeLessThanOrEqual(bounds[1][0]);
  }
  expect(placed("FRA").bounds[0][0]).toBeGreaterThan(430);
});

test("a place too small to hit has a marker, at most 1.5 pixels from where it lies, and comes after all others", () => {
  const listed = world.countries.filter(({ listed }) => listed);
  const small = listed.filter(({ area }) => area < 46);
  expect([...world.markers.keys()].sort()).toEqual(small.map(({ id }) => id).sort());
  expect(listed.slice(-small.length)).toEqual(small);
  for (const id of ["GIB", "CHI", "TUV", "MKD", "MLT"]) expect(world.markers.has(id), id).toBe(true);
  for (const { id, centroid } of small) {
    const marker = world.markers.get(id);
    expect(Math.hypot((marker?.x ?? 0) - centroid[0], (marker?.y ?? 0) - centroid[1]), id).toBeLessThan(1.6);
  }
});

test("borders and dashed lines are drawn apart", () => {
  expect(ringsOf(world.borders).length).toBeGreaterThan(150);
  expect(ringsOf(world.disputed)).toHaveLength(topology.objects.disputed.arcs.length);
});
