import fc from "fast-check";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { asTopology, sharedArcs, splitArc, type Territories } from "#build/geometryArcs.ts";
import type { Territory } from "#core/layout/map/mapTopology.ts";

const territory = (id: string, arcs: number[][][]): Territory => ({ type: "MultiPolygon", id, properties: {}, arcs });

/** Two squares side by side; arc 0 is their common border, from south to north. */
const squares: Territories = {
  arcs: [
    [0, 1, 2, 3, 4].map((y) => [5, y]),
    [[5, 4], [0, 4], [0, 0], [5, 0]], // biome-ignore format: one point after the other
    [[5, 4], [9, 4], [9, 0], [5, 0]], // biome-ignore format: one point after the other
  ],
  territories: [territory("west", [[[0, 1]]]), territory("east", [[[~0, 2]].map(([, arc = 0]) => [arc, 0])])],
};

const outlines = (territories: Territories) => {
  const topology = asTopology(territories);
  return topology.objects.territories.geometries.map((geometry) => feature(topology, geometry).geometry);
};

test("neighbours share the arc of their common border", () => {
  const [west, east] = squares.territories;
  expect(west && east && sharedArcs(west, east)).toEqual([0]);
});

test("an arc that is cut leaves every outline as it was", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(1, 2, 3), { maxLength: 3 }), (points) => {
      const cut = splitArc(squares, 0, points.sort());
      expect(cut.arcs.length).toBe(squares.arcs.length + points.length);
      expect(outlines(cut)).toEqual(outlines(squares));
    }),
  );
});

test("the pieces of a cut arc meet", () => {
  const { arcs } = splitArc(squares, 0, [1, 3]);
  expect([arcs[0], arcs[3], arcs[4]]).toEqual([
    [
      [5, 0],
      [5, 1],
    ],
    [
      [5, 1],
      [5, 2],
      [5, 3],
    ],
    [
      [5, 3],
      [5, 4],
    ],
  ]);
});
