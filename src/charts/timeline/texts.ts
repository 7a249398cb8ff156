import type { AxisLabel } from "#core/layout/timeline/axis.ts";
import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import type { PlacedLane } from "#core/layout/timeline/placedLane.ts";

/** What a timeline says, in the reader's language. Each function must stay the same while nothing changed. */
export interface TimelineTexts {
  readonly axis: (label: AxisLabel) => string;
  /** Read out for a lane: its name and how many events it shows. */
  readonly lane: (lane: PlacedLane) => string;
  /** Read out for a lane's name as a link: what it leads to. */
  readonly laneLink: (lane: PlacedLane) => string;
  /** A mark in words: title, date, whether it was held, place. */
  readonly mark: (mark: PlacedMark, lane: PlacedLane) => string;
  readonly more: (count: number) => string;
  readonly moreLink: (lane: PlacedLane) => string;
  readonly shelfLink: (lane: PlacedLane) => string;
  readonly shelfTitle: string;
  /** Heading of the counts, in compact. */
  readonly counts: string;
}

/** Where the marks of a timeline lead; `undefined` leads nowhere. */
export interface TimelineHrefs {
  readonly mark: (mark: PlacedMark, lane: PlacedLane) => string | undefined;
  readonly lane: (lane: PlacedLane) => string | undefined;
  readonly more: (lane: PlacedLane) => string | undefined;
  readonly shelf: (lane: PlacedLane) => string | undefined;
}
