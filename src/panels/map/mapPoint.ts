import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { MapTransform } from "#core/layout/map/viewport.ts";

interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** A point of the window as a point of the unzoomed map; `scale` is the pixels of the screen in one of the map. */
export const mapPoint = (point: Pixels, corner: Pixels, scale: number, { k, x, y }: MapTransform): Pixels => ({
  x: ((point.x - corner.x) / scale - x) / k,
  y: ((point.y - corner.y) / scale - y) / k,
});

/** The box of a country on the screen, in pixels of the map's element; only the part in view. */
export function screenBox(world: PlacedWorld, id: string, scale: number, { k, x, y }: MapTransform) {
  const country = world.countries.find((each) => each.id === id);
  if (!country) return undefined;
  const marker = world.markers.get(id);
  const [[x0, y0], [x1, y1]] = marker
    ? [
        [marker.x - 4 / k, marker.y - 4 / k],
        [marker.x + 4 / k, marker.y + 4 / k],
      ]
    : country.bounds;
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const at = (px: number, py: number) => [
    clamp(px * k + x, world.width) * scale,
    clamp(py * k + y, world.height) * scale,
  ];
  const [left = 0, top = 0] = at(x0, y0);
  const [right = 0, bottom = 0] = at(x1, y1);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a country's middle is in view. */
export function inView(world: PlacedWorld, id: string, { k, x, y }: MapTransform): boolean {
  const [cx, cy] = world.countries.find((each) => each.id === id)?.centroid ?? [0, 0];
  const [sx, sy] = [cx * k + x, cy * k + y];
  return sx >= 0 && sy >= 0 && sx <= world.width && sy <= world.height;
}
