import { calendarWords } from "../calendarWords.ts";

const quarters = ["first", "second", "third", "fourth"];
const seasons = ["spring", "summer", "autumn", "winter"];

/** Dates in words. Months, quarters and seasons count from 0. */
export const dates = {
  ...calendarWords("en-GB"),
  quarter: (year: number, quarter: number) => `${quarters[quarter]} quarter of ${year}`,
  season: (year: number, season: number) => `${seasons[season]} ${year}`,
  decade: (year: number) => `the ${year}s`,
  century: (year: number) => `the ${year}s, a century`,
  approximate: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date}, uncertain`,
  approximateUncertain: (date: string) => `about ${date}, uncertain`,
  between: " to ",
  span: (from: string, to: string) => `${from} to ${to}`,
  /** An interval with an open end. */
  since: (from: string) => `since ${from} (no end in the sources)`,
  shortSince: (from: string) => `since ${from}`,
  /** An interval with an unknown end. */
  from: (from: string) => `from ${from} (end not known)`,
  /** An interval with an open start: at that time or before. */
  orBefore: (to: string) => `by ${to}`,
  /** An interval with an unknown start. */
  until: (to: string) => `until ${to} (start not known)`,
  unknown: "no date known",
};
