import type { Topology } from "topojson-specification";

/** A territory of the base map: its code in the table of shapes, and the country it stands for, if it stands for one. */
export interface Territory {
  type: "MultiPolygon";
  id: string;
  properties: { country?: string };
  arcs: number[][][];
}

/** A place too small to have a shape at this scale: a point in degrees. */
export interface PointPlace {
  type: "Point";
  id: string;
  properties: { country?: string };
  coordinates: number[];
}

interface Lines {
  type: "MultiLineString";
  arcs: number[][];
}

/** The base map: territories that share arcs, their common borders, and the lines that are drawn dashed. */
export type MapTopology = Topology<{
  territories: { type: "GeometryCollection"; geometries: Territory[] };
  points: { type: "GeometryCollection"; geometries: PointPlace[] };
  borders: Lines;
  disputed: Lines;
}>;

/**
 * Takes fetched JSON for the base map it is.
 *
 * @throws {TypeError} if it is not a topology with territories.
 */
export function mapTopologyOf(json: unknown): MapTopology {
  const { type, objects } = (json ?? {}) as { type?: unknown; objects?: Record<string, unknown> };
  if (type !== "Topology" || !objects?.territories || !objects.borders || !objects.disputed || !objects.points) {
    throw new TypeError("This is not the topology of the base map.");
  }
  return json as MapTopology;
}
