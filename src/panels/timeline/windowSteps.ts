import { utcMonth } from "d3";
import type { Interval } from "#core/model/interval.ts";

/** Which end of the window a slider moves. */
export type Side = "start" | "end";

/** The months of a strip, counted from its beginning: the steps of both sliders. */
export const monthOf = (time: number, extent: Interval): number =>
  utcMonth.count(new Date(extent.start), utcMonth.round(new Date(time)));

const timeAt = (month: number, extent: Interval): number => +utcMonth.offset(new Date(extent.start), month);

/** Months a key moves an end by; Home and End go as far as the other end allows. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: -Infinity,
  End: Infinity,
};

/** The least and greatest month an end may stand at: the two keep a month apart. */
export function boundsOf(side: Side, window: Interval, extent: Interval): readonly [least: number, greatest: number] {
  const last = monthOf(extent.end, extent);
  return side === "start" ? [0, monthOf(window.end, extent) - 1] : [monthOf(window.start, extent) + 1, last];
}

/** The window after a key on one of its ends; `undefined` for a key that moves nothing. */
export function stepped(side: Side, key: string, window: Interval, extent: Interval): Interval | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const [least, greatest] = boundsOf(side, window, extent);
  const month = Math.min(greatest, Math.max(least, monthOf(window[side], extent) + step));
  return { ...window, [side]: timeAt(month, extent) };
}
