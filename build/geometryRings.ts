import { feature } from "topojson-client";
import type { MapTopology, Territory } from "#core/layout/map/mapTopology.ts";
import { arcIndex } from "./geometryArcs.ts";

/** Twice the area a ring encloses on the plate of degrees; negative when it runs clockwise, as an outline must. */
function turn(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  ring.forEach(([x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x0 * y1 - x1 * y0;
  });
  return sum;
}

/** Only so small a ring can have been bent out of shape by rounding. */
const small = 16;

function isSound(topology: MapTopology, ring: number[], hole: boolean): boolean {
  const [points = []] = feature(topology, { type: "Polygon", arcs: [ring] }).geometry.coordinates;
  if (points.length > small) return true;
  const longitudes = points.map(([x = 0]) => x);
  if (Math.max(...longitudes) - Math.min(...longitudes) > 180) return true;
  return hole ? turn(points) > 0 : turn(points) < 0;
}

/** The smallest triangle a quantised topology can hold, clockwise, where a ring begins. */
function smallestTriangle(topology: MapTopology, [reference = 0]: number[]): number[][] {
  const [[x = 0, y = 0] = []] = topology.arcs[arcIndex(reference)] ?? [];
  return [[x, y], [0, 1], [1, -1], [-1, 0]]; // biome-ignore format: one point after the other
}

/**
 * Mends the rings that rounding has flattened or turned inside out, which would flood the map.
 *
 * Such an island becomes the smallest triangle there is, so that none is lost; such a hole is left out.
 */
export function mendRings(quantised: MapTopology): MapTopology {
  const arcs = [...quantised.arcs];
  const mended = (ring: number[]): number[] => {
    if (isSound(quantised, ring, false)) return ring;
    arcs.push(smallestTriangle(quantised, ring));
    return [arcs.length - 1];
  };
  const territories = quantised.objects.territories.geometries.map(
    (territory): Territory => ({
      ...territory,
      arcs: territory.arcs.map(([outline = [], ...holes]) => [
        mended(outline),
        ...holes.filter((hole) => isSound(quantised, hole, true)),
      ]),
    }),
  );
  return {
    ...quantised,
    arcs,
    objects: { ...quantised.objects, territories: { type: "GeometryCollection", geometries: territories } },
  };
}
