import type { Bounds } from "../map/bounds.ts";
import type { PlacedWorld } from "../map/placedWorld.ts";
import type { StillView } from "./stillOutline.ts";

/** Px of the map around a country: the least, and the least around a small island, so that other land comes in sight. */
const least = 150;
const leastAroundIsland = 340;
/** Room around a country, both sides together: as much as it takes itself, at most so many px of the map. */
const mostRoom = 110;

/** Where a country lies: its main parts, or the dot that stands for it. */
function extentOf({ countries, markers }: PlacedWorld, id: string): Bounds | undefined {
  const marker = markers.get(id);
  if (marker) return [[marker.x, marker.y], [marker.x, marker.y]]; // biome-ignore format: two corners
  return countries.find((country) => country.id === id)?.bounds;
}

const isSmallIsland = ({ markers, bordering }: PlacedWorld, id: string): boolean =>
  markers.has(id) && (bordering.get(id) ?? []).length === 0;

const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** Where a stretch of the map begins that is `length` px long around a middle, and does not leave the map. */
const startOf = (middle: number, length: number, whole: number): number =>
  length >= whole ? (whole - length) / 2 : clamp(middle - length / 2, 0, whole - length);

/** The part of the map that shows a country with what lies around it; the whole map where the country is not on it. */
export function countryView(
  world: PlacedWorld,
  id: string,
  { width, height }: { readonly width: number; readonly height: number },
): StillView {
  const [[x0, y0], [x1, y1]] = extentOf(world, id) ?? [[0, 0], [world.width, world.height]]; // biome-ignore format: two corners
  const [across, down] = [x1 - x0, y1 - y0];
  const aspect = width / height;
  const shown = Math.max(
    isSmallIsland(world, id) ? leastAroundIsland : least,
    across + Math.min(across, mostRoom),
    (down + Math.min(down, mostRoom)) * aspect,
  );
  const k = width / shown;
  return {
    width,
    height,
    transform: {
      k,
      x: -k * startOf((x0 + x1) / 2, shown, world.width),
      y: -k * startOf((y0 + y1) / 2, shown / aspect, world.height),
    },
  };
}
