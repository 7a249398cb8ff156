import { interpolateNumber, type ScaleLinear, scaleLinear } from "d3";
import type { Interval } from "#core/model/interval.ts";

/** Where time is drawn: a span of time, from `left` to `right` px. */
export interface Plot {
  readonly window: Interval;
  readonly left: number;
  readonly right: number;
  readonly x: ScaleLinear<number, number>;
}

/** To the next eighth of a px: finer than is seen, and exact in binary, so that sums of such places are written short. */
export const eighths = (px: number): number => Math.round(px * 8) / 8;

/** A plot of `window` between two places in px; a time's place is told to an eighth of a px. */
export const plotOf = (window: Interval, left: number, right: number): Plot => ({
  window,
  left,
  right,
  x: scaleLinear([window.start, window.end], [left, right]).interpolate((from, to) => {
    const place = interpolateNumber(from, to);
    return (share) => eighths(place(share));
  }),
});

/** A place kept within the plot. */
export const within = ({ left, right }: Plot, x: number): number => Math.min(Math.max(x, left), right);

/** A span of time as a place and a width in px, cut at the plot's ends. */
export function extentOf(plot: Plot, { start, end }: Interval): { readonly x: number; readonly width: number } {
  const from = start === -Infinity ? plot.left : within(plot, plot.x(start));
  const to = end === Infinity ? plot.right : within(plot, plot.x(end));
  return { x: from, width: Math.max(0, to - from) };
}
