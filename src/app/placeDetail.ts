import { mapTopologyOf } from "#core/layout/map/mapTopology.ts";
import { type PlacedWorld, placeWorld } from "#core/layout/map/placedWorld.ts";

/** Outlines of a map zoomed in are rounded to so many pixels. */
const step = 0.05;

/**
 * Lays out the finer shapes.
 *
 * @throws {TypeError} if `json` is not their topology.
 */
export const placeDetail = (json: unknown): PlacedWorld => placeWorld(mapTopologyOf(json), step);
