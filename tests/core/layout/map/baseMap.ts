import { readFileSync } from "node:fs";
import { worldTopology } from "#build/geometry.ts";
import type { ShapeRecord } from "#build/geometryShapes.ts";
import { type PlacedWorld, placeWorld } from "#core/layout/map/placedWorld.ts";
import type { Country } from "#core/model/records.ts";

const table = <T>(name: string): readonly T[] => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));

/** The atlas's own base map and table of places: what the layout is tested with. */
export const countries = table<Country>("countries");
export const topology = await worldTopology(table<ShapeRecord>("shapes"));
export const world: PlacedWorld = placeWorld(topology);

/** The rings that a path written by `pathString` draws, as points. */
export function ringsOf(path: string): [number, number][][] {
  return path.split("M").flatMap((part) => {
    if (part === "") return [];
    const numbers = (part.match(/-?(\d*\.)?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      points.push([x, y]);
    }
    return [points];
  });
}
