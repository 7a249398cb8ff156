import { type ScaleLinear, scaleLinear } from "d3";
import type { Interval } from "#core/model/interval.ts";

/** Where time is drawn: a span of time, from `left` to `right` px. */
export interface Plot {
  readonly window: Interval;
  readonly left: number;
  readonly right: number;
  readonly x: ScaleLinear<number, number>;
}

/** A plot of `window` between two places in px. */
export const plotOf = (window: Interval, left: number, right: number): Plot => ({
  window,
  left,
  right,
  x: scaleLinear([window.start, window.end], [left, right]),
});

/** A place kept within the plot. */
export const within = ({ left, right }: Plot, x: number): number => Math.min(Math.max(x, left), right);

/** A span of time as a place and a width in px, cut at the plot's ends. */
export function extentOf(plot: Plot, { start, end }: Interval): { readonly x: number; readonly width: number } {
  const from = start === -Infinity ? plot.left : within(plot, plot.x(start));
  const to = end === Infinity ? plot.right : within(plot, plot.x(end));
  return { x: from, width: Math.max(0, to - from) };
}
