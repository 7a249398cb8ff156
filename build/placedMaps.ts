import { type WorldJson, worldText } from "#core/layout/map/worldJson.ts";
import { placedBaseMap, placedThumbnailMap } from "./geometry.ts";
import type { ShapeRecord } from "./geometryShapes.ts";

/** The base map and its thumbnail as the site serves them, laid out from the table of shapes. */
export async function placedMaps(shapes: readonly ShapeRecord[]): Promise<{ world: WorldJson; thumbnail: WorldJson }> {
  const [world, thumbnail] = await Promise.all([placedBaseMap(shapes), placedThumbnailMap(shapes)]);
  return { world: JSON.parse(worldText(world)), thumbnail: JSON.parse(worldText(thumbnail)) };
}
