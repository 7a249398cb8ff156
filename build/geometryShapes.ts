import type { Shape } from "#core/model/records.ts";
import type { SourceAtlas } from "./geometrySource.ts";

/** A record of the table of shapes, as far as the drawing needs it. */
export type ShapeRecord = Pick<Shape, "id" | "country" | "drawnWithin" | "disputed" | "longitude" | "latitude">;

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Says in words where the table of shapes and the base map do not fit; empty when they do. */
export function shapeIssues(atlas: SourceAtlas, shapes: readonly ShapeRecord[]): string[] {
  const drawn = atlas.objects.countries.geometries.map(({ properties }) => properties.a3);
  const known = shapes.map(({ id }) => id);
  return [
    ...repeated(known).map((id) => `${id} stands twice in the table of shapes.`),
    ...repeated(drawn).map((id) => `${id} stands twice on the base map.`),
    ...drawn
      .filter((id) => !known.includes(id))
      .map((id) => `${id} is on the base map and not in the table of shapes: add it.`),
    ...shapes
      .filter(
        ({ id, longitude, latitude }) => !drawn.includes(id) && (longitude === undefined || latitude === undefined),
      )
      .map(({ id }) => `${id} is not on the base map: give it the longitude and latitude of a marker.`),
    ...shapes
      .filter(({ drawnWithin }) => drawnWithin !== undefined && !drawn.includes(drawnWithin))
      .map(({ id, drawnWithin }) => `${id} is drawn within ${drawnWithin}, which is not on the base map.`),
  ];
}
