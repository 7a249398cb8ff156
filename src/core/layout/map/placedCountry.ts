import { type GeoProjection, polygonArea } from "d3";
import { feature } from "topojson-client";
import { type Bounds, boundsOf, type Point } from "./bounds.ts";
import type { MapTopology, Territory } from "./mapTopology.ts";
import { pathString } from "./pathString.ts";
import { insideOf, projectedLines, type Room, roomAround } from "./ring.ts";

/** A country or territory laid out on the map, in pixels. */
export interface PlacedCountry {
  /** Code in the table of countries; of a territory that stands for no country, its code in the table of shapes. */
  readonly id: string;
  /** Whether it stands for a country or territory of the data. */
  readonly listed: boolean;
  /** The `d` of its outline. */
  readonly path: string;
  /** A point well inside its largest part. */
  readonly centroid: Point;
  /** Box around its main parts: those at least a sixth of the largest, so that France is not drawn to Guiana. */
  readonly bounds: Bounds;
  /** The widest stretch around the centroid that holds a line of text whole, where there is one. */
  readonly room?: Room;
  /** Area in square pixels. */
  readonly area: number;
}

/** Height of a line of text that a country's room must hold, in pixels. */
const lineHeight = 16;

/** A part this much smaller than the largest does not count for the bounds. */
const mainPart = 1 / 6;

const halfSquare = ([x, y]: Point, step: number) => {
  const onGrid = (pixels: number) => Number((Math.round(pixels / step) * step).toFixed(3));
  return `M${onGrid(x)} ${onGrid(y)}h${step}v${step}h${-step}z`;
};

/** Lays out one territory, its outline rounded to `step` pixels. */
export function placeCountry(
  topology: MapTopology,
  territory: Territory,
  projection: GeoProjection,
  step: number,
): PlacedCountry {
  const lines = projectedLines(projection, feature(topology, territory));
  const rings = lines.map(({ points }) => ({ points, area: Math.abs(polygonArea(points)) }));
  const largest = rings.reduce((a, b) => (b.area > a.area ? b : a), { points: [] as [number, number][], area: 0 });
  const main = rings.filter(({ area }) => area >= largest.area * mainPart);
  const centroid = insideOf(largest.points.length > 0 ? largest.points : (rings[0]?.points ?? []));
  const room = roomAround(largest.points, centroid, lineHeight);
  return {
    ...(room && { room }),
    id: territory.properties.country ?? territory.id,
    listed: territory.properties.country !== undefined,
    path: pathString(lines, step) || halfSquare(centroid, step),
    centroid,
    bounds: boundsOf(main.flatMap(({ points }) => points)),
    area: Math.abs(lines.reduce((sum, { points }) => sum + polygonArea(points), 0)),
  };
}
