import type { PlacedWorld } from "../map/placedWorld.ts";
import type { Line } from "../map/ring.ts";
import { linesIn } from "./stillOutline.ts";

/** The lines of the base map, read back from its paths. */
export interface StillWorld {
  readonly countries: ReadonlyMap<string, readonly Line[]>;
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
}

const read = new WeakMap<PlacedWorld, StillWorld>();

/** Reads the lines of a base map, once for all pictures of it. */
export function stillWorldOf(world: PlacedWorld): StillWorld {
  const known = read.get(world);
  if (known) return known;
  const still: StillWorld = {
    countries: new Map(world.countries.map(({ id, path }) => [id, linesIn(path)])),
    borders: linesIn(world.borders),
    disputed: linesIn(world.disputed),
  };
  read.set(world, still);
  return still;
}
