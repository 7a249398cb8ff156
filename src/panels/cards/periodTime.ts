import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import type { Interval } from "#core/model/interval.ts";

const covers = (outer: Interval, inner: Interval): boolean => outer.start <= inner.start && outer.end >= inner.end;

const sideOf = (time: string, side: "from" | "to"): string => {
  const [from = "", to = from] = time.split("..");
  return side === "from" ? from : to;
};

/** Whether a period is among what the time of the filter covers. */
export const isPeriodChosen = (time: string | undefined, period: string): boolean =>
  time !== undefined && covers(timeInterval(time), timeInterval(period));

/**
 * The time of the filter after a period is pressed; `undefined` is all time.
 *
 * A period is a time of the filter, so that one link says it to the map and the timeline too: it keeps what was at work
 * then, not what began then, which `time=` cannot say. One beside the chosen time is added to it; as a time has no
 * gaps, any other takes its place. Pressing a chosen one at the edge takes it away.
 */
export function timeAfterPeriod(
  time: string | undefined,
  period: string,
  periods: readonly string[],
): string | undefined {
  const chosen = periods.filter((each) => isPeriodChosen(time, each));
  const whole = time !== undefined && chosen.length > 0 && hullOf(chosen) === time;
  if (whole && chosen.includes(period)) {
    const rest = chosen.filter((each) => each !== period);
    return rest.length > 0 && areNeighbours(rest, periods) ? hullOf(rest) : undefined;
  }
  const together = periods.filter((each) => each === period || chosen.includes(each));
  if (!whole || !areNeighbours(together, periods)) return period;
  return together.length === periods.length ? undefined : hullOf(together);
}

const hullOf = (periods: readonly string[]): string => {
  const [from, to] = [sideOf(periods[0] ?? "", "from"), sideOf(periods.at(-1) ?? "", "to")];
  return from === to ? from : `${from}..${to}`;
};

/** Whether periods, in order, follow one another without a gap. */
const areNeighbours = (some: readonly string[], periods: readonly string[]): boolean =>
  periods.indexOf(some.at(-1) ?? "") - periods.indexOf(some[0] ?? "") === some.length - 1;
