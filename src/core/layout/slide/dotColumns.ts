import { rollup } from "d3";
import type { Box } from "./box.ts";
import type { Anchor } from "./placedText.ts";

/** A dot that stands for one thing. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Whether its year is known. */
  readonly dated: boolean;
}

/** A year to be written under its column; without one, the column of what has no date. */
export interface YearTick {
  readonly year: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Dots in columns over the years. */
export interface DotColumns {
  readonly dots: readonly Dot[];
  readonly radius: number;
  /** The line the columns stand on. */
  readonly base: number;
  readonly ticks: readonly YearTick[];
}

/** Years between two that are written out. */
const step = 4;

/**
 * Lays out a dot for each thing over its year, two side by side in a column; what has no date
 * stands in a column of its own at the end.
 *
 * @param size of the years under the columns, in px
 */
export function layoutDotColumns(years: readonly number[], undated: number, box: Box, size: number): DotColumns {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const counts = rollup(
    years,
    (all) => all.length,
    (year) => year,
  );
  const base = box.y + box.height - size * 1.6;
  // The column of what has no date stands a free one away, and has its words beneath.
  const columns = last - first + 1;
  const width = box.width / (columns + 3);
  const across = 2;
  const rows = Math.ceil(Math.max(undated, ...counts.values()) / across);
  const pitch = Math.min((width - 6) / across, (base - box.y) / rows);
  const column = (count: number, middle: number, dated: boolean): Dot[] =>
    Array.from({ length: count }, (_, index) => ({
      x: Math.round((middle + ((index % across) - (across - 1) / 2) * pitch) * 10) / 10,
      y: Math.round((base - 4 - (Math.floor(index / across) + 0.5) * pitch) * 10) / 10,
      dated,
    }));
  const middleOf = (year: number): number => box.x + (year - first + 0.5) * width;
  const end = box.x + box.width;
  return {
    dots: [
      ...[...counts].flatMap(([year, count]) => column(count, middleOf(year), true)),
      ...column(undated, end - width, false),
    ],
    radius: pitch / 2 - 1,
    base,
    ticks: [
      ...Array.from({ length: columns }, (_, index) => first + index)
        .filter((year) => year % step === 0)
        .map((year) => ({ year, x: middleOf(year), y: base + size * 1.2, anchor: "middle" as const })),
      { year: undefined, x: end, y: base + size * 1.2, anchor: "end" },
    ],
  };
}
