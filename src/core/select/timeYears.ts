import type { Atlas } from "../model/atlas.ts";
import { parseEdtf } from "../model/edtf.ts";
import { madeOnce } from "./madeOnce.ts";

const yearOf = (moment: number): number => new Date(moment).getUTCFullYear();

/** The first and the last year of the events: all the time there is to show. */
export const timeYears = madeOnce((atlas: Atlas): readonly [first: number, last: number] => {
  const spans = atlas.events.map(({ date }) => parseEdtf(date).span);
  const starts = spans.map(({ start }) => start).filter(Number.isFinite);
  const ends = spans.map(({ end }) => end).filter(Number.isFinite);
  return [yearOf(Math.min(...starts)), yearOf(Math.max(...ends) - 1)];
});
