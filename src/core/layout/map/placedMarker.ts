import type { Point } from "./bounds.ts";

/** A dot that stands for a place too small to see or hit, in pixels. */
export interface PlacedMarker {
  readonly id: string;
  /** Where it stands in the whole world. */
  readonly x: number;
  readonly y: number;
  /** Where its place lies: to make room for others, the marker may stand up to 1.5 pixels beside it. */
  readonly home: Point;
}

/** A country under so many square pixels on the screen is too small to see. */
const smallest = 46;

/** Whether an area of the world is too small to see when the map is zoomed to a scale. */
export const isTooSmall = (area: number, scale = 1): boolean => area * scale ** 2 < smallest;

/** Radius of a marker, in pixels. */
export const markerRadius = 4.2;

/** How far a marker may stand from its place to make room for others. */
const farthest = 1.5;

const apart = markerRadius * 2;

interface Moving extends PlacedMarker {
  x: number;
  y: number;
}

/** Pushes two markers that overlap a little away from each other. */
function part(a: Moving, b: Moving): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return;
  const push = (apart - distance) / 4;
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
}

/** Draws a marker that strayed too far back towards its place. */
function tether(marker: Moving): void {
  const [dx, dy] = [marker.x - marker.home[0], marker.y - marker.home[1]];
  const share = Math.min(1, farthest / Math.hypot(dx, dy));
  if (share === 1 || Number.isNaN(share)) return;
  marker.x = marker.home[0] + dx * share;
  marker.y = marker.home[1] + dy * share;
}

/** Moves markers that overlap apart, none farther than 1.5 pixels, so that each still stands on its own place. */
export function placeMarkers(places: readonly { readonly id: string; readonly at: Point }[]): readonly PlacedMarker[] {
  const markers = places.map(({ id, at: [x, y] }): Moving => ({ id, x, y, home: [x, y] }));
  const close = markers.flatMap((a, index) =>
    markers
      .slice(index + 1)
      .filter((b) => Math.hypot(b.x - a.x, b.y - a.y) < apart + 2 * farthest)
      .map((b) => [a, b] as const),
  );
  for (let round = 0; round < 20; round += 1) {
    for (const [a, b] of close) part(a, b);
    for (const marker of markers) tether(marker);
  }
  return markers.map((marker) => ({ ...marker, x: Math.round(marker.x * 10) / 10, y: Math.round(marker.y * 10) / 10 }));
}
