import { line, scaleLinear } from "d3";

/** A value of a series, to be placed. */
export interface ScorePoint {
  readonly year: number;
  readonly value: number;
  /** The value as it is written beside its point. */
  readonly label: string;
}

/** A point with its value's label, in pixels. */
export interface PlacedScore {
  readonly year: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Baseline of the label, whose middle is at `labelX`. */
  readonly labelX: number;
  readonly labelY: number;
}

/** One series on a scale from 0 to `end`, in pixels. */
export interface PlacedScores {
  readonly width: number;
  readonly height: number;
  /** Value at the top of the axis. */
  readonly end: number;
  readonly axis: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** SVG path through the points in order of year; empty for a single one. */
  readonly path: string;
  readonly points: readonly PlacedScore[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly known: boolean }[];
}

export interface ScoresSize {
  readonly width: number;
  readonly height: number;
}

const margin = { top: 18, right: 34, bottom: 22, left: 18 };
/** Width of a label's digit, height of its line and the way to its point, in pixels, with room to spare. */
const label = { digit: 8, line: 14, gap: 8 };
const yearWidth = 36;

const labelHalf = (text: string): number => (text.length * label.digit) / 2;

interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ labelX, labelY, label: text }: PlacedScore): LabelBox => ({
  left: labelX - labelHalf(text),
  right: labelX + labelHalf(text),
  top: labelY - label.line + 2,
  bottom: labelY + 2,
});

const meet = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Puts each value above its point, or below or higher up where another's label is in the way. */
function placeLabels(
  points: readonly Omit<PlacedScore, "labelX" | "labelY">[],
  width: number,
  floor: number,
): readonly PlacedScore[] {
  const placed: PlacedScore[] = [];
  for (const point of points) {
    const half = labelHalf(point.label);
    const labelX = Math.min(Math.max(point.x, half), width - half);
    const above = point.y - label.gap;
    const ways = [above, point.y + label.gap + label.line - 4, above - label.line, above - 2 * label.line];
    const tried = ways.map((labelY): PlacedScore => ({ ...point, labelX, labelY }));
    const free = tried.find(
      (one) =>
        one.labelY >= label.line - 2 && one.labelY <= floor && placed.every((other) => !meet(boxOf(one), boxOf(other))),
    );
    placed.push(free ?? { ...point, labelX, labelY: above });
  }
  return placed;
}

/** Years to write, the known ones first, none nearer to another than its own width. */
function yearTicks(years: readonly number[], known: ReadonlySet<number>, x: (year: number) => number) {
  const kept: number[] = [];
  for (const year of [...known, ...years.filter((one) => !known.has(one))])
    if (kept.every((tick) => Math.abs(x(tick) - x(year)) >= yearWidth)) kept.push(year);
  return kept.toSorted((a, b) => a - b).map((year) => ({ year, x: x(year), known: known.has(year) }));
}

/**
 * Lays out one series of scores.
 *
 * @param points in order of year
 * @param years the years of the axis, shared by the charts that stand together
 * @param end the value at the top, shared likewise
 */
export function layoutScores(
  points: readonly ScorePoint[],
  years: readonly number[],
  end: number,
  size: ScoresSize,
): PlacedScores {
  const axis = {
    left: margin.left,
    right: size.width - margin.right,
    top: margin.top,
    bottom: size.height - margin.bottom,
  };
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const across = scaleLinear([first, last], [axis.left, axis.right]);
  const x = (year: number): number => (first === last ? axis.left : across(year));
  const y = scaleLinear([0, end], [axis.bottom, axis.top]);
  const placed = points.map(({ year, value, label: text }) => ({ year, label: text, x: x(year), y: y(value) }));
  const path =
    line<{ x: number; y: number }>(
      (point) => point.x,
      (point) => point.y,
    ).digits(1)(placed) ?? "";
  return {
    ...size,
    end,
    axis,
    path: placed.length > 1 ? path : "",
    points: placeLabels(placed, size.width, axis.bottom - 2),
    years: yearTicks(years, new Set(points.map(({ year }) => year)), x),
  };
}
