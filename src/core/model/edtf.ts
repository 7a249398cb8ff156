import type { Interval } from "./interval.ts";

export type Precision = "day" | "month" | "quarter" | "season" | "year" | "decade" | "century";

/** One EDTF date, as exactly as it is written. */
export interface EdtfDate {
  readonly precision: Precision;
  /** All of the day, month, quarter, year … it names. */
  readonly interval: Interval;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

/** A side of an interval: a date, `open` (`..`), or `unknown` (nothing). */
export type Edge = EdtfDate | "open" | "unknown";

/** A parsed EDTF text. A single date has that date as both edges. */
export interface Edtf {
  readonly text: string;
  readonly kind: "date" | "interval";
  readonly start: Edge;
  readonly end: Edge;
  /** From the earliest moment it may mean to the latest; infinite on an open or unknown side. */
  readonly span: Interval;
}

const monthsOf = { season: 3, quarter: 3, month: 1 } as const;

/** First month (0–11) of the EDTF code 21–24 (seasons of the north, winter last) or 33–36 (quarters). */
const firstMonth = (code: number): number => (code >= 33 ? (code - 33) * 3 : [2, 5, 8, 11][code - 21]) ?? 0;

const span = (start: number, end: number): Interval => ({ start, end });

/** Midnight UTC; unlike `Date.UTC`, it takes the years 0 to 99 as they are. */
const midnight = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month, day);

function yearsOf(digits: string): { precision: Precision; interval: Interval } {
  const unspecified = digits.length - digits.replace(/X+$/, "").length;
  const first = Number(digits.replaceAll("X", "0"));
  const precision = (["year", "decade", "century"] as const)[unspecified] ?? "century";
  return { precision, interval: span(midnight(first, 0, 1), midnight(first + 10 ** unspecified, 0, 1)) };
}

function datePart(text: string): { precision: Precision; interval: Interval } | undefined {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return yearsOf(year);
  if (year.endsWith("X")) return undefined;
  if (month === "XX") return day === undefined || day === "XX" ? yearsOf(year) : undefined;
  const y = Number(year);
  const m = Number(month);
  if (m > 12) {
    const precision = m >= 21 && m <= 24 ? "season" : m >= 33 && m <= 36 ? "quarter" : undefined;
    if (!precision || day !== undefined) return undefined;
    const first = firstMonth(m);
    return { precision, interval: span(midnight(y, first, 1), midnight(y, first + monthsOf[precision], 1)) };
  }
  if (m === 0) return undefined;
  if (day === undefined || day === "XX")
    return { precision: "month", interval: span(midnight(y, m - 1, 1), midnight(y, m, 1)) };
  const start = midnight(y, m - 1, Number(day));
  if (new Date(start).getUTCMonth() !== m - 1 || day === "00") return undefined;
  return { precision: "day", interval: span(start, midnight(y, m - 1, Number(day) + 1)) };
}

function edge(text: string): Edge | undefined {
  if (text === "") return "unknown";
  if (text === "..") return "open";
  const mark = /(?<!X)[~?%]$/.exec(text)?.[0];
  const part = datePart(mark ? text.slice(0, -1) : text);
  return part && { ...part, approximate: mark === "~" || mark === "%", uncertain: mark === "?" || mark === "%" };
}

/**
 * Parses the EDTF of the data: level 1 dates and intervals, and the quarters 33–36 of level 2.
 *
 * `"2013"` covers the whole year, `"2013-07/2015-06"` July 2013 up to the end of June 2015,
 * `"../2016-09"` everything up to the end of September 2016.
 *
 * @throws {RangeError} if `text` is not such a date, or ends before it starts.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Edtf {
  const sides = text.split("/");
  const [from, to] = [sides[0] ?? "", sides[1] ?? sides[0] ?? ""];
  const start = edge(from);
  const end = edge(to);
  const single = sides.length === 1;
  if (sides.length > 2 || !start || !end || (single && typeof start === "string"))
    throw new RangeError(`“${text}” is not an EDTF date such as 2014, 2014-07, 2014-07-04 or 2013/2015-01`);
  if (!single && typeof start === "string" && typeof end === "string")
    throw new RangeError(`“${text}” has no date on either side`);
  const earliest = typeof start === "string" ? -Infinity : start.interval.start;
  const latest = typeof end === "string" ? Infinity : end.interval.end;
  if (earliest >= latest) throw new RangeError(`“${text}” ends before it starts`);
  return { text, kind: single ? "date" : "interval", start, end, span: span(earliest, latest) };
}
