import { utcDay, utcMonth, utcYear } from "d3";
import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import type { Interval } from "#core/model/interval.ts";

const day = 86_400_000;
/** The shortest window, in ms: below a month nothing more is to be seen. */
export const shortest = 28 * day;
/** A window at least this long is kept to whole months. */
const byMonths = 180 * day;

/** The window that a time of the filter asks for, kept within `extent`; all of it where there is no time, or none that touches it. */
export function windowOf(time: string | undefined, extent: Interval): Interval {
  if (time === undefined) return extent;
  const { start, end } = timeInterval(time);
  const window = { start: Math.max(start, extent.start), end: Math.min(end, extent.end) };
  return window.start < window.end ? window : extent;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isStart = (time: number, unit: typeof utcYear): boolean => +unit.floor(new Date(time)) === time;

/** The text of a window, as short as it can be said: `2014`, `2013..2018`, `2014-07`, `2013-01..2018-06`, or days. */
export function timeOf({ start, end }: Interval): string {
  const digits = [utcYear, utcMonth].findIndex((unit) => isStart(start, unit) && isStart(end, unit));
  const length = digits === 0 ? 4 : digits === 1 ? 7 : 10;
  const [from, to] = [iso(start).slice(0, length), iso(end - 1).slice(0, length)];
  return from === to ? from : `${from}..${to}`;
}

/** The window with its ends at the nearest month, or the nearest day where it is shorter than half a year. */
export function snapped({ start, end }: Interval): Interval {
  const unit = end - start >= byMonths ? utcMonth : utcDay;
  const from = +unit.round(new Date(start));
  const to = +unit.round(new Date(end));
  return { start: from, end: to > from ? to : +unit.offset(new Date(from), 1) };
}

/** The window moved and cut so that it stays within `extent`, at least four weeks long. */
export function keptWithin({ start, end }: Interval, extent: Interval): Interval {
  const length = Math.min(Math.max(end - start, shortest), extent.end - extent.start);
  const from = Math.min(Math.max(start, extent.start), extent.end - length);
  return { start: from, end: from + length };
}

/**
 * The window `factor` times as long, around a moment that stays where it is.
 *
 * @param factor below 1 shows less time, above 1 more
 */
export function zoomed({ start, end }: Interval, factor: number, around: number, extent: Interval): Interval {
  const length = Math.min(Math.max((end - start) * factor, shortest), extent.end - extent.start);
  const share = (around - start) / (end - start);
  return keptWithin({ start: around - share * length, end: around + (1 - share) * length }, extent);
}

/** The time of the filter for a window: none where it leaves nothing out. */
export const timeOfWindow = (window: Interval, extent: Interval): string | undefined =>
  window.start <= extent.start && window.end >= extent.end ? undefined : timeOf(window);
