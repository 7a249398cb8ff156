import type { Topology } from "topojson-specification";
import type { Territory } from "#core/layout/map/mapTopology.ts";

/** Territories and the arcs they share, coordinates in degrees. */
export interface Territories {
  readonly arcs: Topology["arcs"];
  readonly territories: readonly Territory[];
}

/** The same territories as a topology that topojson's functions read. */
export const asTopology = ({ arcs, territories }: Territories) => ({
  type: "Topology" as const,
  arcs,
  objects: { territories: { type: "GeometryCollection" as const, geometries: [...territories] } },
});

/** The index of an arc, whichever way it is walked. */
export const arcIndex = (reference: number): number => (reference < 0 ? ~reference : reference);

/** The arcs a territory's outline is made of. */
export const arcsOf = (territory: Territory): number[] => territory.arcs.flat(2).map(arcIndex);

/** The arcs two territories have in common. */
export function sharedArcs(a: Territory, b: Territory): number[] {
  const ofB = new Set(arcsOf(b));
  return arcsOf(a).filter((arc) => ofB.has(arc));
}

/** Cuts one arc at the points with the numbers `cuts` (ascending); its first piece keeps its index, the others are added. */
export function splitArc({ arcs, territories }: Territories, index: number, cuts: readonly number[]): Territories {
  const arc = arcs[index] ?? [];
  const ends = [...cuts, arc.length - 1];
  const pieces = ends.map((end, n) => arc.slice(n === 0 ? 0 : ends[n - 1], end + 1));
  const indexes = pieces.map((_, n) => (n === 0 ? index : arcs.length + n - 1));
  const [first = arc, ...others] = pieces;
  const forward = (reference: number): number[] => {
    if (reference === index) return indexes;
    return reference === ~index ? indexes.map((i) => ~i).reverse() : [reference];
  };
  return {
    arcs: [...arcs.map((old, i) => (i === index ? first : old)), ...others],
    territories: territories.map((territory) => ({
      ...territory,
      arcs: territory.arcs.map((polygon) => polygon.map((ring) => ring.flatMap(forward))),
    })),
  };
}
