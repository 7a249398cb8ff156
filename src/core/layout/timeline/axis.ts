import { utcDay, utcMonth, utcYear } from "d3";
import type { Plot } from "./plot.ts";

export type AxisUnit = "year" | "month" | "day";

/** A line across the plot where a year, quarter, month or day begins. */
export interface AxisLine {
  readonly x: number;
  readonly strong: boolean;
}

/** A date to be written on the axis: the year, the month or the day of `time`. */
export interface AxisLabel {
  readonly time: number;
  readonly unit: AxisUnit;
  /** Where it stands: the left edge of its text, or the middle of its year where it is centred. */
  readonly x: number;
  readonly centred: boolean;
  /** 0 the larger unit, 1 the smaller one under it. */
  readonly tier: 0 | 1;
}

export interface Axis {
  readonly height: number;
  readonly lines: readonly AxisLine[];
  readonly labels: readonly AxisLabel[];
}

/** Room in px that a label of each unit takes, in any language with digits and short names of months. */
const room = { year: 46, month: 44, monthAndYear: 84, day: 30 };
const yearSteps = [1, 2, 5, 10, 20, 50, 100];
const tierHeight = 16;
const year = 365.25 * 86_400_000;

const starts = (plot: Plot, dates: readonly Date[]): readonly number[] =>
  dates.map(Number).filter((time) => time >= plot.window.start && time < plot.window.end);

/** Labels at each beginning within the window; the unit that was already running is written at the left edge where there is room. */
function labelsAt(
  plot: Plot,
  times: readonly number[],
  unit: AxisUnit,
  tier: 0 | 1,
  wide: number,
): readonly AxisLabel[] {
  const [first] = times;
  const running = first === undefined || plot.x(first) - plot.left >= wide;
  const shown = running && first !== plot.window.start ? [plot.window.start, ...times] : times;
  return shown
    .map((time) => ({ time, unit, x: plot.x(time), centred: false, tier }))
    .filter(({ x }) => x + wide * 0.8 <= plot.right + 8);
}

/**
 * The axis of a plot: years; from 44 px a month on, months under them; from 30 px a day on, days under their months.
 *
 * @param centred whether a year is written over the middle of its column instead of at its line
 */
export function layoutAxis(plot: Plot, centred: boolean): Axis {
  const { start, end } = plot.window;
  const pixels = (plot.right - plot.left) / (end - start);
  const perYear = pixels * year;
  const [from, to] = [new Date(start), new Date(end)];
  const years = starts(plot, utcYear.range(utcYear.floor(from), to));
  const months = (step: number) =>
    starts(
      plot,
      utcMonth.range(utcMonth.floor(from), to, 1).filter((date) => date.getUTCMonth() % step === 0),
    );
  if (pixels * 86_400_000 >= room.day) {
    const days = starts(plot, utcDay.range(from, to));
    const heads = months(1);
    return {
      height: 24 + tierHeight,
      lines: [
        ...heads.map((time) => ({ x: plot.x(time), strong: true })),
        ...days.filter((day) => !heads.includes(day)).map((time) => ({ x: plot.x(time), strong: false })),
      ],
      labels: [...labelsAt(plot, heads, "month", 0, room.monthAndYear), ...labelsAt(plot, days, "day", 1, room.day)],
    };
  }
  if (perYear / 4 >= room.month) {
    const step = perYear / 12 >= room.month ? 1 : 3;
    const inner = months(step);
    return {
      height: 24 + tierHeight,
      lines: inner.map((time) => ({ x: plot.x(time), strong: years.includes(time) })),
      labels: [...labelsAt(plot, years, "year", 0, room.year), ...labelsAt(plot, inner, "month", 1, room.month)],
    };
  }
  const step = yearSteps.find((count) => count * perYear >= room.year) ?? 200;
  const shown = years.filter((time) => new Date(time).getUTCFullYear() % step === 0);
  const middle = step === 1 && centred;
  const labels = middle
    ? years
        .map((time) => ({
          time,
          unit: "year" as const,
          x: (plot.x(time) + plot.x(+utcYear.offset(new Date(time), 1))) / 2,
          centred: true,
          tier: 0 as const,
        }))
        .filter(({ x }) => x + room.year / 2 <= plot.right + 8)
    : labelsAt(plot, shown, "year", 0, room.year).filter(
        ({ time }) => step === 1 || time !== start || shown.includes(time),
      );
  const quarters = perYear >= 100 && !centred ? months(3).filter((time) => !years.includes(time)) : [];
  return {
    height: 24,
    lines: [
      ...(step === 1 ? years : shown).map((time) => ({ x: plot.x(time), strong: true })),
      ...quarters.map((time) => ({ x: plot.x(time), strong: false })),
    ],
    labels,
  };
}
