import type { Point } from "../map/bounds.ts";
import { pathString } from "../map/pathString.ts";
import type { Line } from "../map/ring.ts";
import type { MapTransform } from "../map/viewport.ts";

/** A part of the map as a still picture shows it: a frame of its own size, and how the map lies in it. */
export interface StillView {
  readonly width: number;
  readonly height: number;
  readonly transform: MapTransform;
}

const token = /[Mlhvz]|-?(?:\d+\.?\d*|\.\d+)/g;

/** The lines that a path of the map draws, written by `pathString` or as a small square. */
export function linesIn(path: string): readonly Line[] {
  const lines: { points: [number, number][]; closed: boolean }[] = [];
  const tokens = path.match(token) ?? [];
  let [x, y, command] = [0, 0, "M"];
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at] ?? "";
    if (text === "z") {
      const line = lines.at(-1);
      if (line) line.closed = true;
    } else if (/[Mlhv]/.test(text)) command = text;
    else {
      const first = Number(text);
      if (command === "h") x += first;
      else if (command === "v") y += first;
      else {
        at += 1;
        const second = Number(tokens[at]);
        [x, y] = command === "M" ? [first, second] : [x + first, y + second];
      }
      if (command === "M") lines.push({ points: [[x, y]], closed: false });
      else lines.at(-1)?.points.push([x, y]);
    }
  }
  return lines;
}

/** One side of the frame: how far inside a point lies (negative outside), along which axis, and where the side is. */
interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly inward: 1 | -1;
}

const sidesOf = ({ width, height }: StillView): readonly Side[] => [
  { axis: 0, at: 0, inward: 1 },
  { axis: 0, at: width, inward: -1 },
  { axis: 1, at: 0, inward: 1 },
  { axis: 1, at: height, inward: -1 },
];

const depth = (point: Point, { axis, at, inward }: Side): number => (point[axis] - at) * inward;

/** Where the line from `a` to `b` crosses a side. */
function crossing(a: Point, b: Point, side: Side): [number, number] {
  const [from, to] = [depth(a, side), depth(b, side)];
  const share = from / (from - to);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** What of a ring is inside the frame (Sutherland and Hodgman): where it leaves, it goes along the frame. */
function clippedRing(ring: readonly [number, number][], view: StillView): [number, number][] {
  let kept = [...ring];
  for (const side of sidesOf(view)) {
    const before = kept;
    kept = [];
    before.forEach((point, index) => {
      const last = before.at(index - 1) ?? point;
      const [was, is] = [depth(last, side) >= 0, depth(point, side) >= 0];
      if (was !== is) kept.push(crossing(last, point, side));
      if (is) kept.push(point);
    });
  }
  return kept;
}

/** What of a line is inside the frame, as lines of its own. */
function clippedLine(line: readonly [number, number][], view: StillView): [number, number][][] {
  let parts: [number, number][][] = [[...line]];
  for (const side of sidesOf(view)) {
    parts = parts.flatMap((points) => {
      const kept: [number, number][][] = [];
      let part: [number, number][] | undefined;
      points.forEach((point, index) => {
        const last = points[index - 1];
        const is = depth(point, side) >= 0;
        if (last && depth(last, side) >= 0 !== is) {
          const cut = crossing(last, point, side);
          if (is) part = [cut];
          else part?.push(cut);
        }
        if (is) {
          part ??= [];
          part.push(point);
        } else if (part) {
          kept.push(part);
          part = undefined;
        }
      });
      return part ? [...kept, part] : kept;
    });
  }
  return parts.filter(({ length }) => length > 1);
}

/** Where points stand against the frame: all within, none of it within, or across its sides. */
function standingOf(points: readonly Point[], view: StillView): "within" | "outside" | "across" {
  const sides = sidesOf(view);
  if (sides.some((side) => points.every((point) => depth(point, side) < 0))) return "outside";
  return points.every((point) => sides.every((side) => depth(point, side) >= 0)) ? "within" : "across";
}

/** How fine outlines are written, in px. */
const step = 0.5;

/** The lines of the map in the frame. */
const inFrame = (lines: readonly Line[], { transform: { k, x, y } }: StillView): readonly Line[] =>
  lines.map(({ points, closed }) => ({
    points: points.map(([px, py]): [number, number] => [px * k + x, py * k + y]),
    closed,
  }));

/** The rings of the map that a frame shows, to be filled: none where nothing of them is in view. */
export const clippedRings = (lines: readonly Line[], view: StillView): readonly Line[] =>
  inFrame(lines, view).flatMap(({ points, closed }) => {
    const standing = standingOf(points, view);
    if (standing === "outside") return [];
    const kept = standing === "within" ? points : clippedRing(points, view);
    return kept.length > 2 ? [{ points: kept, closed }] : [];
  });

/** The lines of the map, or the outlines of its shapes, that a frame shows, to be stroked. */
export const clippedLines = (lines: readonly Line[], view: StillView): readonly Line[] =>
  inFrame(lines, view).flatMap(({ points, closed }): readonly Line[] => {
    const standing = standingOf(points, view);
    if (standing === "outside") return [];
    if (standing === "within") return [{ points, closed }];
    const [first] = points;
    const open = closed && first ? [...points, first] : points;
    return clippedLine(open, view).map((part) => ({ points: part, closed: false }));
  });

/** A shape of the map as the frame shows it: the `d` of what is to be filled; `""` where nothing of it is in view. */
export const stillShape = (lines: readonly Line[], view: StillView): string =>
  pathString(clippedRings(lines, view), step);

/** Lines of the map, or the outline of a shape, as the frame shows them: the `d` of what is to be stroked. */
export const stillLines = (lines: readonly Line[], view: StillView): string =>
  pathString(clippedLines(lines, view), step);
