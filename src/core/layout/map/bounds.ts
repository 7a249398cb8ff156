/** A point in pixels. */
export type Point = readonly [x: number, y: number];

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
