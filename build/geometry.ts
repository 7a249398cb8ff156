import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quantize } from "topojson-client";
import { filter, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Transform } from "topojson-specification";
import type { Plugin } from "vite";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import { placeWorld } from "#core/layout/map/placedWorld.ts";
import { worldText } from "#core/layout/map/worldJson.ts";
import { outlinesOf, withoutOutlines } from "#core/layout/map/worldOutlines.ts";
import { keepIslands } from "./geometryIslands.ts";
import { mendRings } from "./geometryRings.ts";
import type { ShapeRecord } from "./geometryShapes.ts";
import { sourceAtlas } from "./geometrySource.ts";
import { territoryTopology } from "./geometryTerritories.ts";

/** Steradians of the triangle below which the world map leaves a point out: a third of a pixel² at 960 pixels. */
const worldWeight = 1 / 3 / 180 ** 2;

/** Whole steps of so many degrees from the south-west corner: 5 km at the equator in the world, 1 km in detail. */
const steps = (degrees: number): Transform => ({ scale: [degrees, degrees], translate: [-180, -90] });
const worldSteps = 0.045;
const detailSteps = 0.01;

/** Drops the arcs that no ring or line uses any more. */
const pruned = (topology: MapTopology): MapTopology => filter(topology, () => true) as MapTopology;

/** The base map simplified for a world map: every territory and island kept, at most 45 kB compressed. */
export async function worldTopology(shapes: readonly ShapeRecord[]): Promise<MapTopology> {
  const weighed = presimplify(territoryTopology(await sourceAtlas(), shapes), sphericalTriangleArea);
  const simple = simplify(keepIslands(weighed, worldWeight), worldWeight);
  return pruned(mendRings(quantize(simple, steps(worldSteps))));
}

/** The base map with every point of the source, for a map that is zoomed in. */
export async function detailTopology(shapes: readonly ShapeRecord[]): Promise<MapTopology> {
  return pruned(mendRings(quantize(territoryTopology(await sourceAtlas(), shapes), steps(detailSteps))));
}

type Shapes = readonly ShapeRecord[];

/** The base map laid out. */
export const placedBaseMap = async (shapes: Shapes) => placeWorld(await worldTopology(shapes));

/** The base map laid out coarsely, for thumbnails. */
export const placedThumbnailMap = async (shapes: Shapes) => placeWorld(await worldTopology(shapes), 2);

/**
 * The files of the base map: the world laid out, its places and its outlines apart; the same coarsely for thumbnails; its
 * topology; that of its finer shapes.
 */
const files: Record<string, (shapes: Shapes) => Promise<string>> = {
  "world-places": async (shapes) => worldText(withoutOutlines(await placedBaseMap(shapes))),
  "world-outlines": async (shapes) => JSON.stringify(outlinesOf(await placedBaseMap(shapes))),
  thumbnail: async (shapes) => worldText(await placedThumbnailMap(shapes)),
  topology: async (shapes) => JSON.stringify(await worldTopology(shapes)),
  detail: async (shapes) => JSON.stringify(await detailTopology(shapes)),
};

/**
 * Offers `virtual:geometry/NAME` for each of these files, whose `url` is the address of the file.
 *
 * They are written beneath Vite's cache and from there go the way of any other asset: hashed in a build, served by the
 * dev server.
 */
export function geometryPlugin(): Plugin {
  const prefix = "virtual:geometry/";
  let root = "";
  let cacheDir = "";
  return {
    name: "geometry",
    configResolved(config) {
      ({ root, cacheDir } = config);
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      const name = id.startsWith(`\0${prefix}`) ? id.slice(prefix.length + 1) : "";
      const textOf = files[name];
      if (!textOf) return null;
      const table = join(root, "data/shapes.json");
      this.addWatchFile(table);
      const shapes = JSON.parse(await readFile(table, "utf8")) as Shapes;
      const file = join(cacheDir, "geometry", `${name}.json`);
      await mkdir(join(cacheDir, "geometry"), { recursive: true });
      await writeFile(file, await textOf(shapes));
      return `export { default as url } from ${JSON.stringify(`${file}?url`)};`;
    },
  };
}
