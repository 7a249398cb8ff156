import type { Bounds } from "../map/bounds.ts";
import { countriesExtent } from "../map/extent.ts";
import type { PlacedWorld } from "../map/placedWorld.ts";
import type { MapTransform } from "../map/viewport.ts";

/** Width of a part of the map around one country, in pixels of the map: the least, and the most a region may have. */
const least = 150;
const most = 300;

/** Room around it, as a share of it. */
const margin = 0.05;

const widthOf = ([[x0], [x1]]: Bounds): number => x1 - x0;
const heightOf = ([[, y0], [, y1]]: Bounds): number => y1 - y0;
const middleOf = ([[x0, y0], [x1, y1]]: Bounds): readonly [number, number] => [(x0 + x1) / 2, (y0 + y1) / 2];

/** A part of the map in a frame of its own size. */
export interface RegionView {
  readonly width: number;
  readonly height: number;
  /** Takes a point of the map to a point of the frame. */
  readonly transform: MapTransform;
}

/**
 * The part of the map that shows a country among its neighbours: its region whole, or where the region is too wide for
 * that, the surroundings of the country.
 *
 * @param region codes of all countries of its region, itself among them
 */
export function regionView(
  world: PlacedWorld,
  country: string,
  region: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): RegionView {
  const own = countriesExtent(world, [country]);
  const all = countriesExtent(world, region);
  const shown = widthOf(all) <= most ? all : own;
  const room = 1 + 2 * margin;
  const k = width / Math.max(least, widthOf(shown) * room, (heightOf(shown) * room * width) / height);
  const [x, y] = middleOf(shown);
  return { width, height, transform: { k, x: width / 2 - k * x, y: height / 2 - k * y } };
}
