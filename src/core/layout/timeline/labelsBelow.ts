import { labelText } from "./labelText.ts";
import type { Item } from "./lane.ts";
import { byId, type PlacedMark } from "./mark.ts";
import { gap, type Labels, labelStyle, type PlacedLabel, widest } from "./placedLabel.ts";
import type { Plot } from "./plot.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";

/** How wide a label gets where there is little room, in px. */
const shorter = 110;
/** How far a label begins before its tick. */
const lead = 4;
/** Least room between a label and another label's tick. */
const clear = 3;

const weightOf = ({ items, hollow }: PlacedMark): number =>
  items.reduce((most, { weight }) => Math.max(most, weight), 0) - (hollow ? 2 : 0);

const covers = ({ x, width }: PlacedLabel, place: number): boolean => place > x - clear && place < x + width + clear;

/** Whether a label may stand where others stand: no two of a row touch, and no tick runs through a name. */
const isFree = (label: PlacedLabel, others: readonly PlacedLabel[]): boolean =>
  others.every((other) => {
    if (other.row === label.row)
      return label.x >= other.x + other.width + gap || other.x >= label.x + label.width + gap;
    const [upper, lower] = label.row < other.row ? [label, other] : [other, label];
    return lower.tick === undefined || !covers(upper, lower.tick);
  });

/** Places a label may take, the best first: after its tick or before it, the lower row first where it would cover another mark's tick. */
function placesFor(
  mark: PlacedMark,
  text: string,
  marks: readonly PlacedMark[],
  plot: Plot,
  rows: number,
  style: TextStyle,
): readonly PlacedLabel[] {
  const width = textWidth(text, style);
  const kept = (x: number): number => Math.max(plot.left, Math.min(x, plot.right - width));
  return [kept(mark.x - lead), kept(mark.x + lead - width)].flatMap((x) => {
    const covered = marks.some((other) => other.x > mark.x + clear && other.x < x + width + clear);
    const order = Array.from({ length: rows }, (_, row) => (covered ? rows - 1 - row : row));
    return order.map((row) => ({ mark: mark.id, text, x, width, row, tick: mark.x }));
  });
}

/**
 * Names under the bar, in at most `rows` rows: the weightiest first, each at its tick or pulled back inside the right
 * edge, cut shorter where there is no room for more. What finds no room at all is left to be counted.
 */
export function labelsBelow(marks: readonly PlacedMark[], plot: Plot, rows: number, scale: number): Labels {
  const style = labelStyle(scale);
  const labels: PlacedLabel[] = [];
  const unnamed: Item[] = [];
  const widths = [widest, shorter].map((width) => Math.min(width * scale, plot.right - plot.left));
  const ranked = [...marks].sort((a, b) => weightOf(b) - weightOf(a) || a.x - b.x || byId(a, b));
  for (const mark of ranked) {
    const texts = widths.map((width) => labelText(mark, width, style)).filter(({ text }) => text !== "");
    const found = texts
      .flatMap((label) => placesFor(mark, label.text, marks, plot, rows, style).map((place) => ({ place, label })))
      .find(({ place }) => isFree(place, labels));
    if (found) labels.push(found.place);
    for (const item of found ? found.label.unnamed : mark.items) unnamed.push(item);
  }
  return { labels: labels.sort((a, b) => a.row - b.row || a.x - b.x), unnamed };
}
