import { utcMonth } from "d3";
import type { EdtfDate } from "#core/model/edtf.ts";
import { type Interval, overlaps } from "#core/model/interval.ts";
import { type Item, isHeld } from "./lane.ts";
import { type Plot, plotOf } from "./plot.ts";

/** The events of a quarter. */
export interface StripBar {
  readonly start: number;
  readonly x: number;
  readonly width: number;
  /** Heights in px of its two parts; the planned one stands on the held one. */
  readonly held: number;
  readonly planned: number;
  /** How many of each. */
  readonly counts: { readonly held: number; readonly planned: number };
  /** Whether it shares a moment with the chosen window. */
  readonly chosen: boolean;
}

/** Events per quarter over all time, with the chosen window on it. */
export interface Strip {
  readonly plot: Plot;
  readonly height: number;
  readonly bars: readonly StripBar[];
  readonly window: { readonly x: number; readonly width: number };
  /** Where written years begin and are written, and whether each is in the window. */
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly middle: number;
    readonly chosen: boolean;
  }[];
  /** How many are known only by year or worse, and left out. */
  readonly leftOut: number;
}

/** Height in px of the bars' room; a bar of the fullest quarter takes all of it. */
const height = 40;
/** Most px that one event takes. */
const tallest = 10;

const isWithinQuarter = ({ precision }: EdtfDate): boolean =>
  precision === "day" || precision === "month" || precision === "quarter";

/** Beginning of the quarter in which something began, where its source is that exact. */
function quarterOf({ date: { start } }: Item): number | undefined {
  if (typeof start === "string" || !isWithinQuarter(start)) return undefined;
  const first = new Date(start.interval.start);
  return Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / 3) * 3, 1);
}

/** Lays out the strip of `items` over `extent`, `width` px wide, with `window` chosen. */
export function layoutStrip(items: readonly Item[], extent: Interval, window: Interval, width: number): Strip {
  const plot = plotOf(extent, 0, width);
  const counts = new Map<number, { held: number; planned: number }>();
  let leftOut = 0;
  for (const item of items) {
    const quarter = quarterOf(item);
    if (quarter === undefined || quarter < extent.start || quarter >= extent.end) {
      leftOut += 1;
      continue;
    }
    const count = counts.get(quarter) ?? { held: 0, planned: 0 };
    counts.set(quarter, count);
    if (isHeld(item.status)) count.held += 1;
    else count.planned += 1;
  }
  const most = Math.max(1, ...Array.from(counts.values(), ({ held, planned }) => held + planned));
  const unit = Math.min(tallest, height / most);
  const bars = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, count]) => {
      const end = +utcMonth.offset(new Date(start), 3);
      const x = plot.x(start);
      return {
        start,
        x: x + 0.5,
        width: Math.max(1, plot.x(end) - x - 1),
        held: count.held * unit,
        planned: count.planned * unit,
        counts: count,
        chosen: overlaps({ start, end }, window),
      };
    });
  const first = new Date(extent.start).getUTCFullYear();
  const last = new Date(extent.end - 1).getUTCFullYear();
  const every = Math.ceil(34 / (width / (last - first + 1)));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % every === 0)
    .map((year) => {
      const span = { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
      const [x, next] = [plot.x(span.start), plot.x(span.end)];
      return { year, x, middle: (x + next) / 2, chosen: overlaps(span, window) };
    });
  const from = Math.max(0, plot.x(window.start));
  return {
    plot,
    height,
    bars,
    window: { x: from, width: Math.max(0, Math.min(width, plot.x(window.end)) - from) },
    years,
    leftOut,
  };
}
