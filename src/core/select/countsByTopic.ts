import { group } from "d3";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Count } from "#core/model/records.ts";

/** One thing that was counted, over time. */
export interface CountSeries {
  readonly topic: string;
  /** In order of date. */
  readonly counts: readonly Count[];
}

/** Counts by what they count, in the order of the data. */
export const countsByTopic = (counts: readonly Count[]): readonly CountSeries[] =>
  [...group(counts, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    counts: own.toSorted((a, b) => parseEdtf(a.date).span.end - parseEdtf(b.date).span.end),
  }));
