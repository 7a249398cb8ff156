import { type Edge, type Edtf, type EdtfDate, parseEdtf } from "#core/model/edtf.ts";
import type { dates } from "./en/dates.ts";

type DateTexts = typeof dates;
type Length = "long" | "short";

function plainWords({ precision, interval }: EdtfDate, texts: DateTexts, length: Length): string {
  const start = new Date(interval.start);
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const short = length === "short";
  switch (precision) {
    case "day":
      return (short ? texts.shortDay : texts.day)(year, month, day);
    case "month":
      return (short ? texts.shortMonth : texts.month)(year, month);
    case "quarter":
      return texts.quarter(year, month / 3);
    case "season":
      return texts.season(year, [2, 5, 8, 11].indexOf(month));
    case "year":
      return String(year);
    case "decade":
      return texts.decade(year);
    case "century":
      return texts.century(year);
  }
}

function edgeWords(date: EdtfDate, texts: DateTexts, length: Length): string {
  const words = plainWords(date, texts, length);
  if (date.approximate) return date.uncertain ? texts.approximateUncertain(words) : texts.approximate(words);
  return date.uncertain ? texts.uncertain(words) : words;
}

const isDate = (edge: Edge): edge is EdtfDate => typeof edge === "object";
const isSure = ({ approximate, uncertain }: EdtfDate): boolean => !approximate && !uncertain;

function spanWords(start: EdtfDate, end: EdtfDate, texts: DateTexts, length: Length): string {
  const { precision } = start;
  if ((precision === "day" || precision === "month") && precision === end.precision && isSure(start) && isSure(end)) {
    return texts.range(precision, start.interval.start, end.interval.start, texts.between, length === "short");
  }
  return texts.span(edgeWords(start, texts, length), edgeWords(end, texts, length));
}

/**
 * A date as exactly as it is known, in words: "4 July 2014", "about 2014", "1 to 3 June 2017", "by September 2016",
 * "since May 2012 (no end in the sources)".
 *
 * @throws {RangeError} if `date` is a text that is no EDTF date
 */
export function dateWords(date: string | Edtf, texts: DateTexts, length: Length = "long"): string {
  const { kind, start, end } = typeof date === "string" ? parseEdtf(date) : date;
  const words = (edge: EdtfDate) => edgeWords(edge, texts, length);
  if (isDate(start) && isDate(end)) return kind === "date" ? words(start) : spanWords(start, end, texts, length);
  if (isDate(start)) {
    if (end === "unknown") return texts.from(words(start));
    return (length === "short" ? texts.shortSince : texts.since)(words(start));
  }
  if (isDate(end)) return start === "open" ? texts.orBefore(words(end)) : texts.until(words(end));
  return texts.unknown;
}
