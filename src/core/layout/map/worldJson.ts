import type { PlacedMarker } from "./placedMarker.ts";
import type { PlacedWorld } from "./placedWorld.ts";
import type { WorldOutlines } from "./worldOutlines.ts";

/** A laid-out base map as JSON: what a build hands to the browser, so that nothing is projected there. */
export interface WorldJson extends Omit<PlacedWorld, "markers" | "bordering"> {
  readonly markers: readonly PlacedMarker[];
  readonly bordering: readonly (readonly [id: string, neighbours: readonly string[]])[];
}

/** Numbers to a tenth of a pixel: no reader sees less. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 10) / 10 : value;

export const worldText = (world: PlacedWorld): string =>
  JSON.stringify({ ...world, markers: [...world.markers.values()], bordering: [...world.bordering] }, rounded);

/** The base map of a file, with outlines that came another way where it has none of its own. */
export const worldOf = (json: WorldJson, outlines?: WorldOutlines): PlacedWorld => ({
  ...json,
  ...(outlines && {
    graticule: outlines.graticule,
    borders: outlines.borders,
    disputed: outlines.disputed,
    countries: json.countries.map((country) => ({ ...country, path: outlines.countries[country.id] ?? "" })),
  }),
  markers: new Map(json.markers.map((marker) => [marker.id, marker])),
  bordering: new Map(json.bordering),
});
