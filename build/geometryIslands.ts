import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import { arcIndex } from "./geometryArcs.ts";

/** Points that even the smallest ring keeps when it is simplified: fewer would be a sliver. */
const fewest = 4;

/**
 * Lifts the weightiest points of rings that would lose their shape below `minimum`, so that no island vanishes.
 *
 * Takes a topology weighed by topojson's `presimplify` (a point's weight is its third number) and returns it weighed anew.
 */
export function keepIslands(topology: MapTopology, minimum: number): MapTopology {
  const arcs = topology.arcs.map((arc) => arc.map((point) => [...point]));
  const lift = (ring: readonly number[]) => {
    const points = ring.flatMap((reference) => (arcs[arcIndex(reference)] ?? []).slice(1, -1));
    const ends = ring.length;
    const lost = points.filter(([, , weight = 0]) => weight < minimum);
    const missing = fewest - ends - (points.length - lost.length);
    lost.sort(([, , a = 0], [, , b = 0]) => b - a);
    for (const point of lost.slice(0, Math.max(0, missing))) point[2] = minimum;
  };
  for (const { arcs: polygons } of topology.objects.territories.geometries)
    for (const ring of polygons.flat()) lift(ring);
  return { ...topology, arcs };
}
