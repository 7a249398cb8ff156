import { feature } from "topojson-client";
import type { MapTopology, Territory } from "#core/layout/map/mapTopology.ts";

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

function soundPolygons(topology: MapTopology, { arcs }: Territory): number[][][] {
  return arcs.flatMap((polygon) => {
    const [outline, ...holes] = polygon;
    if (!outline || !isSound(topology, outline, false)) return [];
    return [[outline, ...holes.filter((hole) => isSound(topology, hole, true))]];
  });
}

/** Where a quantised arc begins, and the smallest triangle a quantised topology can hold there, clockwise. */
function smallestTriangle(topology: MapTopology, territory: Territory): number[][] {
  const reference = territory.arcs[0]?.[0]?.[0] ?? 0;
  const [[x = 0, y = 0] = []] = topology.arcs[reference < 0 ? ~reference : reference] ?? [];
  return [[x, y], [0, 1], [1, -1], [-1, 0]]; // biome-ignore format: one point after the other
}

/**
 * Takes out the rings that rounding has flattened or turned inside out, which would flood the map.
 *
 * A territory that would lose its last ring keeps the smallest triangle there is in its place.
 */
export function mendRings(quantised: MapTopology): MapTopology {
  const arcs = [...quantised.arcs];
  const territories = quantised.objects.territories.geometries.map((territory) => {
    const polygons = soundPolygons(quantised, territory);
    if (polygons.length > 0) return { ...territory, arcs: polygons };
    arcs.push(smallestTriangle(quantised, territory));
    return { ...territory, arcs: [[[arcs.length - 1]]] };
  });
  return {
    ...quantised,
    arcs,
    objects: { ...quantised.objects, territories: { type: "GeometryCollection", geometries: territories } },
  };
}
