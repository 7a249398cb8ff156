import { type Bounds, boundsOf, type Point } from "./bounds.ts";
import { mapProjection } from "./projection.ts";

/** The part of the world the map is zoomed to. */
export type Continent = "africa" | "americas" | "asia" | "europe" | "oceania";

/** West, south, east and north of a window on each continent, in degrees; beyond 180° lies the western Pacific's east. */
const windows: Readonly<Record<Continent, readonly [number, number, number, number]>> = {
  africa: [-19, -36, 53, 38],
  americas: [-125, -56, -34, 66],
  asia: [26, -11, 146, 56],
  europe: [-25, 34, 45, 72],
  oceania: [110, -48, 190, 16],
};

/** The extent of a continent on the map, in pixels. */
export function continentExtent(continent: Continent): Bounds {
  const projection = mapProjection();
  const [west, south, east, north] = windows[continent];
  const steps = Array.from({ length: 21 }, (_, index) => index / 20);
  const edge = steps.flatMap((t): [number, number][] => [
    [west + (east - west) * t, south],
    [west + (east - west) * t, north],
    [west, south + (north - south) * t],
    [east, south + (north - south) * t],
  ]);
  return boundsOf(edge.map((point): Point => projection(point) ?? [0, 0]));
}

/** The extents of all continents. */
export const continentExtents = (): Readonly<Record<Continent, Bounds>> => ({
  africa: continentExtent("africa"),
  americas: continentExtent("americas"),
  asia: continentExtent("asia"),
  europe: continentExtent("europe"),
  oceania: continentExtent("oceania"),
});
