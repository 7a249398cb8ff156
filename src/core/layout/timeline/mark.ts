import { type Doubt, diamondSize, doubtOf, type Form, formOf, leastMonth, monthMargin } from "./form.ts";
import { type Item, isHeld, middleOf } from "./lane.ts";
import { eighths, extentOf, type Plot, within } from "./plot.ts";
import { type Segment, spanSegments } from "./segment.ts";
import { textWidth } from "./textWidth.ts";

/** What is drawn for one item, or for several that are too near each other. */
export interface PlacedMark {
  readonly id: string;
  readonly items: readonly Item[];
  readonly form: Form;
  /** Where its middle is; a pill stands at the mean of its items. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  /** Nothing in it was held, as far as the sources say. */
  readonly hollow: boolean;
  /** Everything in it was put off. */
  readonly postponed: boolean;
  readonly doubt: Doubt;
  /** The pieces of a band, a frame, a hatch or an edge. */
  readonly segments: readonly Segment[];
}

/** Whether an item is drawn as a point, which others may come too near to, and not as a span. */
export const isPoint = ({ form, width }: PlacedMark): boolean =>
  form === "pill" || form === "ellipse" || (form === "diamond" && width <= diamondSize);

/** The order of marks whose places are the same. */
export const byId = (a: PlacedMark, b: PlacedMark): number => (a.id < b.id ? -1 : 1);

/** Width in px of a pill with a number in it. */
export const pillWidth = (count: number): number =>
  Math.max(17, Math.ceil(textWidth(String(count), { size: 12, bold: true })) + 7);

/** Share of a year's band over which its ends are soft, since it may have been at any time of the year. */
const softShare = 0.18;

export function softBand(x: number, width: number): readonly Segment[] {
  const soft = eighths(width * softShare);
  return [
    { form: "fade in", x, width: soft },
    { form: "solid", x: x + soft, width: width - 2 * soft },
    { form: "fade out", x: x + width - soft, width: soft },
  ];
}

/** What several items that stand as one have in common. */
export const sharedBy = (items: readonly Item[]): Pick<PlacedMark, "items" | "hollow" | "postponed" | "doubt"> => ({
  items,
  hollow: !items.some(({ status }) => isHeld(status)),
  postponed: items.every(({ status }) => status === "postponed"),
  doubt: items.length === 1 && items[0] ? doubtOf(items[0].date) : "",
});

/**
 * The mark of one item whose date shares a moment with the plot's window.
 *
 * @param since a moment it cannot have begun before, where its beginning is not known
 */
export function markOf(item: Item, plot: Plot, since?: number): PlacedMark {
  const form = formOf(item);
  const { start, end, kind, span } = item.date;
  if (form === "diamond") {
    const extent = extentOf(plot, span);
    if (extent.width > diamondSize) return single(item, form, extent.x, extent.width, []);
    return single(item, form, within(plot, plot.x(middleOf(item.date))) - diamondSize / 2, diamondSize, []);
  }
  if (form === "ellipse") {
    const width = Math.max(leastMonth, plot.x(span.end) - plot.x(span.start) + monthMargin);
    return single(item, form, within(plot, plot.x(middleOf(item.date))) - width / 2, width, []);
  }
  const whole = extentOf(plot, span);
  const segments =
    form === "band" && kind === "date" ? softBand(whole.x, whole.width) : spanSegments(start, end, plot, since);
  const first = segments[0]?.x ?? whole.x;
  const last = segments.at(-1);
  return single(item, form, first, last ? last.x + last.width - first : 0, segments);
}

const single = (item: Item, form: Form, left: number, width: number, segments: readonly Segment[]): PlacedMark => ({
  id: item.id,
  items: [item],
  form,
  x: left + width / 2,
  left,
  width,
  hollow: !isHeld(item.status),
  postponed: item.status === "postponed",
  doubt: doubtOf(item.date),
  segments,
});
