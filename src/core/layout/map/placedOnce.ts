import type { MapTopology } from "./mapTopology.ts";
import { type PlacedWorld, placeWorld } from "./placedWorld.ts";

const worlds = new WeakMap<MapTopology, Map<number, PlacedWorld>>();

/** A base map laid out, outlines rounded to `step` pixels; each only once, for all who draw it. */
export function placedOnce(topology: MapTopology, step: number): PlacedWorld {
  const known = worlds.get(topology) ?? new Map<number, PlacedWorld>();
  worlds.set(topology, known);
  const world = known.get(step) ?? placeWorld(topology, step);
  known.set(step, world);
  return world;
}
