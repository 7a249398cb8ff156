import type { Point } from "./ring.ts";

/** A dot that stands for a place too small to see or hit, in pixels. */
export interface PlacedMarker {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Radius of a marker, in pixels. */
export const markerRadius = 4.2;

/** How far a marker may stand from its place to make room for others. */
const farthest = 3;

/** Moves markers that overlap apart, none farther than 3 pixels, so that each still stands on its own place. */
export function placeMarkers(places: readonly { readonly id: string; readonly at: Point }[]): readonly PlacedMarker[] {
  const markers = places.map(({ id, at: [x, y] }) => ({ id, x, y, home: [x, y] as Point }));
  const apart = markerRadius * 2;
  for (let round = 0; round < 30; round += 1) {
    markers.forEach((a, index) => {
      for (const b of markers.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        const push = (apart - distance) / 4;
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    });
    for (const marker of markers) {
      const [dx, dy] = [marker.x - marker.home[0], marker.y - marker.home[1]];
      const strayed = Math.hypot(dx, dy);
      if (strayed <= farthest) continue;
      marker.x = marker.home[0] + (dx / strayed) * farthest;
      marker.y = marker.home[1] + (dy / strayed) * farthest;
    }
  }
  return markers.map(({ id, x, y }) => ({ id, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}
