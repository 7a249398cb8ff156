import { mergeArcs, meshArcs, transform } from "topojson-client";
import type { MultiPolygon } from "topojson-specification";
import type { MapTopology, PointPlace, Territory } from "#core/layout/map/mapTopology.ts";
import { arcIndex, asTopology, sharedArcs, type Territories } from "./geometryArcs.ts";
import { dashStretches } from "./geometryDashes.ts";
import { type ShapeRecord, shapeIssues } from "./geometryShapes.ts";
import type { SourceAtlas } from "./geometrySource.ts";

const standsFor = ({ country }: ShapeRecord): { country?: string } => (country === undefined ? {} : { country });

function sourceTerritories(atlas: SourceAtlas, shapes: readonly ShapeRecord[]): Territories {
  const degrees = transform(atlas.transform ?? null);
  const records = new Map(shapes.map((shape) => [shape.id, shape]));
  return {
    arcs: atlas.arcs.map((arc) => arc.map((point, index) => degrees(point, index > 0).slice(0, 2))),
    territories: atlas.objects.countries.geometries.flatMap((geometry) => {
      const shape = records.get(geometry.properties.a3);
      const arcs = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
      return shape ? [{ type: "MultiPolygon" as const, id: shape.id, properties: standsFor(shape), arcs }] : [];
    }),
  };
}

/** Merges the territories that the table draws within another one, and says along which arcs they met. */
function mergeWithin(source: Territories, shapes: readonly ShapeRecord[]): { merged: Territories; former: number[] } {
  const hostOf = new Map(shapes.map(({ id, drawnWithin }) => [id, drawnWithin]));
  const topology = asTopology(source);
  const former: number[] = [];
  const territories = source.territories
    .filter(({ id }) => hostOf.get(id) === undefined)
    .map((host) => {
      const parts = source.territories.filter(({ id }) => hostOf.get(id) === host.id);
      if (parts.length === 0) return host;
      former.push(...parts.flatMap((part) => sharedArcs(host, part)));
      const members: MultiPolygon[] = [host, ...parts];
      return { ...host, arcs: mergeArcs(topology, members).arcs };
    });
  return { merged: { arcs: source.arcs, territories }, former };
}

/** The arcs that a disputed territory shares with its neighbours; its coast stays a coast. */
function disputedOutlines(territories: readonly Territory[], shapes: readonly ShapeRecord[]): number[] {
  const disputed = new Set(shapes.flatMap((shape) => (shape.disputed ? [shape.id] : [])));
  return territories
    .filter(({ id }) => disputed.has(id))
    .flatMap((territory) => territories.flatMap((other) => (other === territory ? [] : sharedArcs(territory, other))));
}

/** Breaks lines of arcs where an arc is left out. */
function linesWithout(lines: readonly (readonly number[])[], left: ReadonlySet<number>): number[][] {
  return lines.flatMap((line) => {
    const kept: number[][] = [[]];
    for (const reference of line) {
      if (left.has(arcIndex(reference))) kept.push([]);
      else kept.at(-1)?.push(reference);
    }
    return kept.filter((part) => part.length > 0);
  });
}

function pointPlaces(shapes: readonly ShapeRecord[], drawn: ReadonlySet<string>): PointPlace[] {
  return shapes.flatMap((shape) => {
    const { id, longitude, latitude } = shape;
    if (drawn.has(id) || longitude === undefined || latitude === undefined) return [];
    return [{ type: "Point" as const, id, properties: standsFor(shape), coordinates: [longitude, latitude] }];
  });
}

/**
 * The base map in degrees, every point of the source kept: our codes, the mergers and the dashed lines of our policy.
 *
 * @throws {Error} that lists every disagreement between the base map and the table of shapes.
 */
export function territoryTopology(atlas: SourceAtlas, shapes: readonly ShapeRecord[]): MapTopology {
  const issues = shapeIssues(atlas, shapes);
  if (issues.length > 0) throw new Error(["data/shapes.json and the base map differ:", ...issues].join("\n"));
  const source = sourceTerritories(atlas, shapes);
  const { merged, former } = mergeWithin(source, shapes);
  const { territories, dashed } = dashStretches(merged);
  const disputed = new Set([...former, ...dashed, ...disputedOutlines(territories.territories, shapes)]);
  const topology = asTopology(territories);
  const common = meshArcs(topology, topology.objects.territories, (a, b) => a !== b).arcs;
  const drawn = new Set(source.territories.map(({ id }) => id));
  return {
    type: "Topology",
    arcs: territories.arcs,
    objects: {
      territories: topology.objects.territories,
      points: { type: "GeometryCollection", geometries: pointPlaces(shapes, drawn) },
      borders: { type: "MultiLineString", arcs: linesWithout(common, disputed) },
      disputed: { type: "MultiLineString", arcs: [...disputed].map((arc) => [arc]) },
    },
  };
}
