import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quantize } from "topojson-client";
import { filter, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Transform } from "topojson-specification";
import type { Plugin } from "vite";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import { keepIslands } from "./geometryIslands.ts";
import { mendRings } from "./geometryRings.ts";
import type { ShapeRecord } from "./geometryShapes.ts";
import { sourceAtlas } from "./geometrySource.ts";
import { territoryTopology } from "./geometryTerritories.ts";

/** Steradians of the triangle below which the world map leaves a point out: a quarter of a pixel² at 960 pixels. */
const worldWeight = 0.25 / 180 ** 2;

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

const topologies: Record<string, (shapes: readonly ShapeRecord[]) => Promise<MapTopology>> = {
  world: worldTopology,
  detail: detailTopology,
};

/**
 * Offers `virtual:geometry/world` and `virtual:geometry/detail`, whose `url` is the address of the topology's JSON.
 *
 * Both are written beneath Vite's cache and from there go the way of any other asset: hashed in a build, served by the
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
      const topology = topologies[name];
      if (!topology) return null;
      const table = join(root, "data/shapes.json");
      this.addWatchFile(table);
      const shapes = JSON.parse(await readFile(table, "utf8")) as ShapeRecord[];
      const file = join(cacheDir, "geometry", `${name}.json`);
      await mkdir(join(cacheDir, "geometry"), { recursive: true });
      await writeFile(file, JSON.stringify(await topology(shapes)));
      return `export { default as url } from ${JSON.stringify(`${file}?url`)};`;
    },
  };
}
