import type { Edge, EdtfDate } from "#core/model/edtf.ts";
import type { Life } from "./lane.ts";
import { extentOf, type Plot } from "./plot.ts";

/** A piece of a bar. `fade in` and `fade out` cover the time within which it began or ended; `dashes` lead to an arrow. */
export interface Segment {
  readonly form: "solid" | "fade in" | "fade out" | "dashes";
  readonly x: number;
  readonly width: number;
}

/** Length in px of the dashes that say that no end is known. */
export const openLength = 34;
/** Length in px over which a bar of unknown beginning fades in. */
const unknownLength = 64;

function piece(form: Segment["form"], plot: Plot, start: number, end: number): readonly Segment[] {
  const { x, width } = extentOf(plot, { start, end });
  return width > 0 ? [{ form, x, width }] : [];
}

function dashes(plot: Plot, from: number): readonly Segment[] {
  const x = plot.x(from);
  if (x < plot.left || x >= plot.right) return [];
  return [{ form: "dashes", x, width: Math.min(openLength, plot.right - x) }];
}

/** The earliest and the latest moment at which something began, or ended; the same where it is known to the day. */
function momentsOf(date: EdtfDate, side: "start" | "end"): readonly [number, number] {
  const { precision, approximate, uncertain, interval } = date;
  const exact = precision === "day" && !approximate && !uncertain;
  return exact ? [interval[side], interval[side]] : [interval.start, interval.end];
}

/**
 * The bar of a time with a beginning and an end, each drawn as exactly as it is known.
 *
 * @param since a moment it cannot have begun before: where its beginning is not known, it fades in from there
 */
export function spanSegments(start: Edge, end: Edge, plot: Plot, since?: number): readonly Segment[] {
  if (typeof end === "string") {
    if (typeof start === "string") return [];
    const [from, to] = momentsOf(start, "start");
    return [...piece("fade in", plot, from, to), ...dashes(plot, to)];
  }
  const [last, over] = momentsOf(end, "end");
  if (typeof start === "string") {
    const fade = plot.x.invert(plot.x(over) - unknownLength);
    return piece("fade in", plot, since !== undefined && since < last ? since : fade, over);
  }
  const [from, to] = momentsOf(start, "start");
  if (to > last) {
    const middle = (from + over) / 2;
    return [...piece("fade in", plot, from, middle), ...piece("fade out", plot, middle, over)];
  }
  return [
    ...piece("fade in", plot, from, to),
    ...piece("solid", plot, to, last),
    ...piece("fade out", plot, last, over),
  ];
}

/** A partnership's bar: where no end is known it is solid to the last that is known of it, then dashed for a little. It never runs to today. */
export function lifeSegments({ start, end, lastKnown }: Life, plot: Plot): readonly Segment[] {
  if (end !== undefined && typeof end.end !== "string") return spanSegments(start.start, end.end, plot);
  if (typeof start.start === "string") return [];
  const [from, to] = momentsOf(start.start, "start");
  const until = Math.max(to, lastKnown);
  return [...piece("fade in", plot, from, to), ...piece("solid", plot, to, until), ...dashes(plot, until)];
}
