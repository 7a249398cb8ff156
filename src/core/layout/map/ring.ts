import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoPath,
  polygonArea,
  polygonCentroid,
  polygonContains,
} from "d3";
import type { Point } from "./bounds.ts";

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

type Stretch = readonly [start: number, end: number];

const widthOf = ([start, end]: Stretch): number => end - start;

/** The stretches that a ring covers on the horizontal line at `y`, from left to right. */
function stretchesAt(ring: readonly [number, number][], y: number): readonly Stretch[] {
  const crossings = ring
    .flatMap(([x0, y0], index) => {
      const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
      return y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)];
    })
    .sort((a, b) => a - b);
  return crossings.flatMap((x, index): Stretch[] => {
    const end = crossings[index + 1];
    return index % 2 === 0 && end !== undefined ? [[x, end]] : [];
  });
}

/** A point well inside a ring: its centroid, or the middle of the widest stretch beside it when the ring bends around it. */
export function insideOf(ring: [number, number][]): Point {
  if (polygonArea(ring) === 0) return ring[0] ?? [0, 0];
  const centroid = polygonCentroid(ring);
  if (polygonContains(ring, centroid)) return centroid;
  const [first, ...others] = stretchesAt(ring, centroid[1]);
  if (!first) return centroid;
  const [start, end] = others.reduce((widest, next) => (widthOf(next) > widthOf(widest) ? next : widest), first);
  return [(start + end) / 2, centroid[1]];
}

/** A stretch around `x` that a ring covers over a given height, centred on `y`. */
export interface Room {
  readonly y: number;
  readonly start: number;
  readonly end: number;
}

function roomAt(ring: readonly [number, number][], [x, y]: Point, height: number): Room[] {
  const rows = [y - height / 2, y, y + height / 2].map((row) =>
    stretchesAt(ring, row).find(([start, end]) => start <= x && x <= end),
  );
  const room = rows.reduce((all, row) => all && row && [Math.max(all[0], row[0]), Math.min(all[1], row[1])]);
  return room ? [{ y, start: room[0], end: room[1] }] : [];
}

/** The widest room of a given height on the rows around a point of a ring, at most `height` and a half above or below. */
export function roomAround(ring: readonly [number, number][], [x, y]: Point, height: number): Room | undefined {
  const rows = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1, -1.25, 1.25, -1.5, 1.5];
  return rows
    .flatMap((row) => roomAt(ring, [x, y + row * height], height))
    .reduce<Room | undefined>(
      (best, room) => (best && best.end - best.start >= room.end - room.start ? best : room),
      undefined,
    );
}
