import { parseEdtf } from "../edtf.ts";
import type { Interval } from "../interval.ts";

const point = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

function pointInterval(text: string): Interval | undefined {
  if (!point.test(text)) return undefined;
  try {
    return parseEdtf(text).span;
  } catch {
    return undefined;
  }
}

const isOpen = (side: string, word: string): boolean => side === "" || side === word;

/**
 * The one way to write a time of the filter: `2014`, `2014-07`, `2014-07-04`, `2013..2018`, `earliest..2016` or
 * `2013..latest`; `"all"` where it leaves nothing out, `undefined` where it is no such time or ends before it starts.
 */
export function canonicalTime(text: string): string | undefined {
  const [from, to, ...more] = text.split("..");
  if (from === undefined || more.length > 0) return undefined;
  if (to === undefined) return pointInterval(from) && from;
  const [openStart, openEnd] = [isOpen(from, "earliest"), isOpen(to, "latest")];
  if (openStart && openEnd) return "all";
  const [start, end] = [pointInterval(from), pointInterval(to)];
  if (openStart) return end && `earliest..${to}`;
  if (openEnd) return start && `${from}..latest`;
  if (!start || !end || start.start >= end.end) return undefined;
  return from === to ? from : `${from}..${to}`;
}

/** The span of a canonical time of the filter; infinite on an open side. */
export function timeInterval(time: string): Interval {
  const [from = "", to = from] = time.split("..");
  return {
    start: pointInterval(from)?.start ?? -Infinity,
    end: pointInterval(to)?.end ?? Infinity,
  };
}
