import { Delaunay } from "d3";
import type { PlacedWorld } from "./placedWorld.ts";
import type { Point } from "./ring.ts";

/** Where a place of the data is pointed at: its marker, or a point well inside it. */
export function placesOf({ countries, markers }: PlacedWorld): readonly { readonly id: string; readonly at: Point }[] {
  return countries
    .filter(({ listed }) => listed)
    .map(({ id, centroid }) => {
      const marker = markers.get(id);
      return { id, at: marker ? [marker.x, marker.y] : centroid };
    });
}

/** Finds the country nearest to a point of the map, at most `radius` pixels away: what a pointer over the sea snaps to. */
export type NearestCountry = (x: number, y: number, radius: number) => string | undefined;

/** Prepares the search for the nearest country once for a world. */
export function nearestCountryIn(world: PlacedWorld): NearestCountry {
  const places = placesOf(world);
  const delaunay = Delaunay.from(
    places,
    ({ at }) => at[0],
    ({ at }) => at[1],
  );
  return (x, y, radius) => {
    const place = places[delaunay.find(x, y)];
    return place && Math.hypot(place.at[0] - x, place.at[1] - y) <= radius ? place.id : undefined;
  };
}
