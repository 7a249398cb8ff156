/** A span of time `[start, end)` in milliseconds UTC; `-Infinity` and `Infinity` where a side is open. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share any moment. */
export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** The shortest span that covers both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The calendar year (UTC) as a span. */
export const yearInterval = (year: number): Interval => ({
  start: Date.UTC(year, 0, 1),
  end: Date.UTC(year + 1, 0, 1),
});
