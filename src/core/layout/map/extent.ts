import type { Bounds } from "./bounds.ts";
import { mapFrame } from "./mapFrame.ts";
import type { PlacedWorld } from "./placedWorld.ts";

/** A gap as wide as this, in pixels, parts what belongs together from what lies far off. */
const gap = 80;

/** The numbers around the median that no wide gap parts from it, ascending. */
function together(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  const parted = (index: number) => (sorted[index] ?? 0) - (sorted[index - 1] ?? -Infinity) > gap;
  let [start, end] = [middle, middle];
  while (start > 0 && !parted(start)) start -= 1;
  while (end < sorted.length - 1 && !parted(end + 1)) end += 1;
  return sorted.slice(start, end + 1);
}

/** The extent that countries take up together, without what one of them has far off; the whole map when there are none. */
export function countriesExtent({ countries }: PlacedWorld, ids: readonly string[]): Bounds {
  const bounds = countries.filter(({ id }) => ids.includes(id)).map((country) => country.bounds);
  if (bounds.length === 0) return [[0, 0], [mapFrame.width, mapFrame.height]]; // biome-ignore format: two corners
  const edge = (corner: 0 | 1, axis: 0 | 1) => together(bounds.map((box) => box[corner][axis]));
  return [
    [edge(0, 0)[0] ?? 0, edge(0, 1)[0] ?? 0],
    [edge(1, 0).at(-1) ?? 0, edge(1, 1).at(-1) ?? 0],
  ];
}
