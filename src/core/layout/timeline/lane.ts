import type { Edge, Edtf } from "#core/model/edtf.ts";
import type { PartnershipId } from "#core/model/records.ts";

/** What a lane's colour stands for: `--hue-pod`, `--hue-wb` and so on. */
export type Hue = "pod" | "od4d" | "ogp" | "wb" | "odi-ms" | "odc" | "ogp-od4d" | "other";

/** `derived`: placed by the atlas from the sourced launch of the partnership. */
export type ItemStatus = "held" | "planned" | "announced" | "postponed" | "derived";

/** One dated thing in a lane. */
export interface Item {
  readonly id: string;
  readonly kind: "event" | "cohort" | "action" | "plan";
  readonly date: Edtf;
  readonly status: ItemStatus;
  /** Short name, written beside the mark. */
  readonly label: string;
  /** Town, written after the name even where the name is cut. */
  readonly place: string | undefined;
  /** What has the greater weight is named first. */
  readonly weight: number;
}

/** A partnership's own time, as far as it is known. */
export interface Life {
  readonly start: Edtf;
  readonly end: Edtf | undefined;
  /** Latest moment, in ms UTC, for which a dated source or a held event stands: where no end is known, the bar stops here. */
  readonly lastKnown: number;
}

/** What belongs to a lane and has no date in the sources. */
export interface Shelf {
  readonly count: number;
  readonly text: string;
  /** Ids of the actions or objectives. */
  readonly ids: readonly string[];
}

/** A row of the timeline. */
export interface Lane {
  readonly id: string;
  readonly level: "group" | "workstream";
  readonly name: string;
  /** Used where the name does not fit. */
  readonly shortName: string;
  readonly hue: Hue;
  readonly partnership: PartnershipId | undefined;
  readonly life: Life | undefined;
  /** In order of the middle of what their dates cover. */
  readonly items: readonly Item[];
  readonly shelf: Shelf | undefined;
}

/** Whether something did happen; derived and planned things did not, as far as the sources say. */
export const isHeld = (status: ItemStatus): boolean => status === "held";

const middleOfEdge = (edge: Edge): number | undefined =>
  typeof edge === "string" ? undefined : (edge.interval.start + edge.interval.end) / 2;

/** The middle of what a date covers, in ms UTC; of its known side where the other is open or unknown. */
export function middleOf(date: Edtf): number {
  const { start, end } = date.span;
  if (Number.isFinite(start) && Number.isFinite(end)) return (start + end) / 2;
  return middleOfEdge(date.start) ?? middleOfEdge(date.end) ?? 0;
}
