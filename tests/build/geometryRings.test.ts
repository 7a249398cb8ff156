import { geoArea } from "d3";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { mendRings } from "#build/geometryRings.ts";
import type { MapTopology, Territory } from "#core/layout/map/mapTopology.ts";

const territory = (id: string, arcs: number[][][]): Territory => ({ type: "MultiPolygon", id, properties: {}, arcs });

/** Quantised to whole degrees: 0 a square, 1 an island flattened to a line, 2 a square turned inside out. */
const quantised = (...territories: Territory[]): MapTopology => ({
  type: "Topology",
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [[0, 0], [0, 9], [9, 0], [0, -9], [-9, 0]], // biome-ignore format: one step after the other
    [[20, 5], [1, 0], [-1, 0]], // biome-ignore format: one step after the other
    [[3, 3], [2, 0], [0, 2], [-2, 0], [0, -2]], // biome-ignore format: one step after the other
  ],
  objects: {
    territories: { type: "GeometryCollection", geometries: territories },
    points: { type: "GeometryCollection", geometries: [] },
    borders: { type: "MultiLineString", arcs: [] },
    disputed: { type: "MultiLineString", arcs: [] },
  },
});

const mended = (arcs: number[][][]) => {
  const topology = mendRings(quantised(territory("a", arcs)));
  const [geometry] = topology.objects.territories.geometries;
  if (!geometry) throw new Error("no geometry");
  return { arcs: geometry.arcs, area: geoArea(feature(topology, geometry)) };
};

test("an island that rounding flattened or turned inside out becomes the smallest triangle there is", () => {
  const square = mended([[[0]]]).area;
  for (const bad of [1, 2]) {
    const { arcs, area } = mended([[[0]], [[bad]]]);
    expect(arcs).toEqual([[[0]], [[3]]]);
    expect(area).toBeGreaterThan(square);
    expect(area).toBeLessThan(square * 1.02);
  }
});

test("a hole is kept when it runs against its outline, and left out when it is flat", () => {
  expect(mended([[[0], [2]]]).arcs).toEqual([[[0], [2]]]);
  expect(mended([[[0], [1]]]).arcs).toEqual([[[0]]]);
});
