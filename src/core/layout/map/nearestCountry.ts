import type { Point } from "./bounds.ts";
import type { PlacedWorld } from "./placedWorld.ts";

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

/** Prepares the search for the nearest country once for a world; among so few places, looking at each is quickest. */
export function nearestCountryIn(world: PlacedWorld): NearestCountry {
  const places = placesOf(world);
  return (x, y, radius) => {
    let nearest: string | undefined;
    let closest = radius;
    for (const { id, at } of places) {
      const distance = Math.hypot(at[0] - x, at[1] - y);
      if (distance > closest) continue;
      nearest = id;
      closest = distance;
    }
    return nearest;
  };
}
