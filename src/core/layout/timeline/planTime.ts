import { utcDay, utcMonth } from "d3";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/**
 * The time of a plan's year, or of a quarter of it, counted from the partnership's launch:
 * Year 1, Quarter 1 of a launch on 18 September 2013 is `2013-09-18/2013-12-17`.
 *
 * @returns `undefined` where the launch is not known to the month or better: nothing is placed by guess.
 */
export function planTime(launch: Edtf | undefined, year: number, quarter: number | undefined): Edtf | undefined {
  if (launch?.kind !== "date" || typeof launch.start === "string") return undefined;
  const { precision, approximate, uncertain, interval } = launch.start;
  if ((precision !== "day" && precision !== "month") || approximate || uncertain) return undefined;
  const months = (year - 1) * 12 + ((quarter ?? 1) - 1) * 3;
  const length = quarter === undefined ? 12 : 3;
  const start = utcMonth.offset(new Date(interval.start), months);
  const next = utcMonth.offset(start, length);
  const last = precision === "day" ? utcDay.offset(next, -1) : utcMonth.offset(next, -1);
  const text = (date: Date): string =>
    `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}${precision === "day" ? `-${twoDigits(date.getUTCDate())}` : ""}`;
  return parseEdtf(`${text(start)}/${text(last)}`);
}
