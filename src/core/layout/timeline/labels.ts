import { labelText } from "./labelText.ts";
import type { Item } from "./lane.ts";
import type { PlacedMark } from "./mark.ts";
import type { Plot } from "./plot.ts";
import { fitText, type TextStyle, textWidth } from "./textWidth.ts";

/** A mark's name, and the tick that leads to it where it stands under the bar. */
export interface PlacedLabel {
  readonly mark: string;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Row under the bar, from 0; −1 on the bar's own line. */
  readonly row: number;
  /** Where the tick stands; `undefined` on the bar's own line. */
  readonly tick: number | undefined;
}

export interface Labels {
  readonly labels: readonly PlacedLabel[];
  readonly unnamed: readonly Item[];
}

const labelStyle = (scale: number): TextStyle => ({ size: 12, scale });
/** Widest a label gets, in px, and how wide where there is little room, at its text's usual size. */
const widest = 190;
const shorter = 110;
/** Least room between two labels of a row. */
const gap = 8;
/** How far a label begins before its tick. */
const lead = 4;
/** Least room between a label and another label's tick. */
const clear = 3;

const weightOf = ({ items, hollow }: PlacedMark): number =>
  Math.max(...items.map(({ weight }) => weight)) - (hollow ? 2 : 0);

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
  const ranked = [...marks].sort((a, b) => weightOf(b) - weightOf(a) || a.x - b.x);
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

/** Words for several marks of which not each can be named. */
export type SeveralWords = (items: readonly Item[]) => string;

/** What may share a name: what was held, what was only planned, and what the atlas derived are told apart. */
const classOf = ({ items }: PlacedMark): string => {
  const status = items[0]?.status ?? "held";
  return status === "held" || status === "derived" ? status : "planned";
};

/**
 * Names on the bar's own line: each after its mark where it fits before the next; marks of a kind too close for names
 * share one after the last of them. A derived span's words stand before it where there is room.
 */
export function labelsBeside(marks: readonly PlacedMark[], plot: Plot, scale: number, several: SeveralWords): Labels {
  const style = labelStyle(scale);
  const labels: PlacedLabel[] = [];
  const unnamed: Item[] = [];
  const sorted = [...marks].sort((a, b) => a.left - b.left || a.x - b.x);
  let waiting: Item[] = [];
  let taken = plot.left;
  sorted.forEach((mark, index) => {
    const next = sorted[index + 1];
    const free = taken;
    taken = Math.max(taken, mark.left + mark.width);
    waiting.push(...mark.items);
    const own = labelText(mark, widest * scale, style).text;
    const texts =
      waiting.length > 1 ? [several(waiting), ...(waiting.length === mark.items.length ? [own] : [])] : [own];
    const end = (next?.left ?? plot.right + gap) - gap;
    const after = { x: taken + gap, room: Math.min(end - taken - gap, widest * 1.5 * scale) };
    const label = texts.flatMap((text): readonly PlacedLabel[] => {
      const width = textWidth(text, style);
      const shared = { mark: mark.id, row: -1, tick: undefined };
      const before = mark.left - gap - width;
      if (mark.form === "hatch" && before >= free) return [{ ...shared, text, width, x: before }];
      const fitted = fitText(text, after.room, style);
      const fits = fitted.length >= Math.min(8, text.length) && (fitted === text || texts.length === 1);
      return fits ? [{ ...shared, text: fitted, width: textWidth(fitted, style), x: after.x }] : [];
    })[0];
    if (label) {
      labels.push(label);
      taken = Math.max(taken, label.x + label.width);
    }
    if (label || (next && classOf(next) !== classOf(mark))) {
      if (!label) unnamed.push(...waiting);
      waiting = [];
    }
  });
  unnamed.push(...waiting);
  return { labels, unnamed };
}
