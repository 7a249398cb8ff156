import type { Direction, NeighbourGraph } from "./neighbourGraph.ts";

/** Where a reader stands on the map, and the steps that led there, so that the opposite arrow leads back. */
export interface Travel {
  readonly at: string;
  readonly trail: readonly { readonly from: string; readonly direction: Direction }[];
}

/** A journey that begins at a country. */
export const travelFrom = (at: string): Travel => ({ at, trail: [] });

/** The way back. */
export const opposite: Readonly<Record<Direction, Direction>> = {
  up: "down",
  down: "up",
  left: "right",
  right: "left",
};

/** Goes one step: back where one came from, or to the nearest country that way; stays where the map ends. */
export function travel(graph: NeighbourGraph, { at, trail }: Travel, direction: Direction): Travel {
  const last = trail.at(-1);
  if (last && last.direction === opposite[direction]) return { at: last.from, trail: trail.slice(0, -1) };
  const next = graph.get(at)?.[direction];
  return next === undefined ? { at, trail } : { at: next, trail: [...trail, { from: at, direction }] };
}
