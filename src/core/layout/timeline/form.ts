import type { Edge, Edtf } from "#core/model/edtf.ts";
import { type Item, isHeld } from "./lane.ts";

/**
 * How a date is drawn:
 * `diamond` a day, or days as wide as they lasted; `ellipse` a month; `band` a year or a span whose ends are soft;
 * `frame` such a span that was only planned; `hatch` a span the atlas derived; `edge` a time of which one side is not known;
 * `pill` several.
 */
export type Form = "diamond" | "ellipse" | "band" | "frame" | "hatch" | "edge" | "pill";

/** Width and height in px of a day's diamond. */
export const diamondSize = 11;
/** By how much a month's ellipse is wider than the month. */
export const monthMargin = 5;
/** Least width in px of a month's ellipse: as wide as high, it is a soft dot. */
export const leastMonth = 14;
/** Height in px of a band. */
export const bandHeight = 13;

const isDays = ({ start, end }: Edtf): boolean =>
  typeof start !== "string" && typeof end !== "string" && start.precision === "day" && end.precision === "day";

const isMonth = ({ kind, start }: Edtf): boolean =>
  kind === "date" && typeof start !== "string" && start.precision === "month";

/** The form of one item. */
export function formOf({ date, status }: Item): Form {
  if (status === "derived") return "hatch";
  if (typeof date.start === "string" || typeof date.end === "string") return "edge";
  if (isDays(date)) return "diamond";
  if (isMonth(date)) return "ellipse";
  return isHeld(status) ? "band" : "frame";
}

/** How sure the source is of a date: `~` approximate, `?` uncertain, both, or neither. */
export type Doubt = "" | "~" | "?" | "~?";

const isApproximate = (edge: Edge): boolean => typeof edge === "object" && edge.approximate;
const isUncertain = (edge: Edge): boolean => typeof edge === "object" && edge.uncertain;

export function doubtOf({ start, end }: Edtf): Doubt {
  const uncertain = isUncertain(start) || isUncertain(end);
  if (isApproximate(start) || isApproximate(end)) return uncertain ? "~?" : "~";
  return uncertain ? "?" : "";
}
