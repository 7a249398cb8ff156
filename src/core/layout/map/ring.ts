import { type GeoPermissibleObjects, type GeoProjection, geoPath, polygonArea, polygonCentroid, polygonContains } from "d3";

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** A projected line: `closed` when it goes back to its first point, which then stands only once. */
export interface Line {
  readonly points: [number, number][];
  readonly closed: boolean;
}

/** Projects a geometry to lines in pixels. */
export function projectedLines(projection: GeoProjection, geometry: GeoPermissibleObjects): readonly Line[] {
  const lines: { points: [number, number][]; closed: boolean }[] = [];
  const context = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x: number, y: number) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => void lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
  };
  geoPath(projection, context)(geometry);
  return lines;
}

/** The smallest upright box around points: west and north corner, east and south corner. */
export type Bounds = readonly [northWest: Point, southEast: Point];

/** Bounds of points; turned inside out (`Infinity`) when there are none. */
export function boundsOf(points: Iterable<Point>): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [
    [x0, y0],
    [x1, y1],
  ];
}

/** The widest stretch that a ring covers on the horizontal line at `y`, as its two ends. */
function widestStretch(ring: readonly [number, number][], y: number): readonly [number, number] | undefined {
  const crossings = ring
    .flatMap(([x0, y0], index) => {
      const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
      return y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)];
    })
    .sort((a, b) => a - b);
  const stretches = crossings.flatMap((x, index): [number, number][] => {
    const end = crossings[index + 1];
    return index % 2 === 0 && end !== undefined ? [[x, end]] : [];
  });
  return stretches.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
}

/** A point well inside a ring: its centroid, or the middle of the widest stretch beside it when the ring bends around it. */
export function insideOf(ring: [number, number][]): Point {
  if (polygonArea(ring) === 0) return ring[0] ?? [0, 0];
  const centroid = polygonCentroid(ring);
  if (polygonContains(ring, centroid)) return centroid;
  const [start, end] = widestStretch(ring, centroid[1]) ?? [centroid[0], centroid[0]];
  return [(start + end) / 2, centroid[1]];
}
