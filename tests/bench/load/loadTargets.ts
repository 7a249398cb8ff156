import type { LoadFigures } from "./loadFigures.ts";

/** A target, and what came of it. */
export interface Target {
  readonly says: string;
  readonly value: number;
  readonly limit: number;
  readonly isMet: boolean;
}

/** What the targets are about: the atlas, what it is held against, and the longest task it may have, ms. */
export interface Judged {
  readonly atlas: LoadFigures;
  readonly limit: LoadFigures;
  readonly bare: LoadFigures;
  readonly others: readonly LoadFigures[];
  readonly longestTask: number;
}

const target = (says: string, value: number, limit: number): Target => ({ says, value, limit, isMet: value <= limit });

/** The targets of the first load. */
export function loadTargets({ atlas, limit, bare, others, longestTask }: Judged): readonly Target[] {
  const lightest = Math.min(...others.map(({ bytesToMap }) => bytesToMap));
  return [
    target("First map paint against bare d3", atlas.paint / bare.paint, 0.5),
    target("First map paint against the map's SVG alone", atlas.paint / limit.paint, 1.3),
    target("kB until the map is painted, against the lightest peer", atlas.bytesToMap / 1000, lightest / 1000),
    target("Layout shift", atlas.shift, 0),
    target("Longest task, ms", atlas.longest, longestTask),
  ];
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

export const targetLine = ({ says, value, limit, isMet }: Target): string =>
  `${isMet ? "✓" : "✗"} ${says}: ${short(value)}, at most ${short(limit)}: ${isMet ? "met" : "NOT MET"}`;
