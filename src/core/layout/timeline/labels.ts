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
/** Widest a label gets, in px, at its text's usual size. */
const widest = 190;
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

/**
 * Names under the bar, in at most `rows` rows: the weightiest first, each at its tick or pulled back inside the right edge.
 * What finds no room is left to be counted.
 */
export function labelsBelow(marks: readonly PlacedMark[], plot: Plot, rows: number, scale: number): Labels {
  const style = labelStyle(scale);
  const labels: PlacedLabel[] = [];
  const unnamed: Item[] = [];
  const width = Math.min(widest * scale, plot.right - plot.left);
  const ranked = [...marks].sort((a, b) => weightOf(b) - weightOf(a) || a.x - b.x);
  for (const mark of ranked) {
    const { text, unnamed: rest } = labelText(mark, width, style);
    const long = textWidth(text, style);
    const x = Math.max(plot.left, Math.min(mark.x - lead, plot.right - long));
    const place = (row: number): PlacedLabel => ({ mark: mark.id, text, x, width: long, row, tick: mark.x });
    const label =
      text === "" ? undefined : Array.from({ length: rows }, (_, row) => place(row)).find((one) => isFree(one, labels));
    if (label) labels.push(label);
    for (const item of label ? rest : mark.items) unnamed.push(item);
  }
  return { labels: labels.sort((a, b) => a.row - b.row || a.x - b.x), unnamed };
}

/** Words for several marks of which not each can be named. */
export type SeveralWords = (items: readonly Item[]) => string;

/**
 * Names on the bar's own line: each after its mark where it fits before the next; marks too close for names share one
 * after the last of them. A derived span's words stand before it where there is room.
 */
export function labelsBeside(marks: readonly PlacedMark[], plot: Plot, scale: number, several: SeveralWords): Labels {
  const style = labelStyle(scale);
  const labels: PlacedLabel[] = [];
  const unnamed: Item[] = [];
  const sorted = [...marks].sort((a, b) => a.left - b.left || a.x - b.x);
  let waiting: Item[] = [];
  let reached = plot.left;
  sorted.forEach((mark, index) => {
    const from = reached;
    reached = Math.max(reached, mark.left + mark.width);
    waiting.push(...mark.items);
    const text = waiting.length > 1 ? several(waiting) : labelText(mark, widest * scale, style).text;
    const before = mark.left - gap - textWidth(text, style);
    if (mark.form === "hatch" && waiting.length === mark.items.length && before >= from) {
      labels.push({ mark: mark.id, text, x: before, width: textWidth(text, style), row: -1, tick: undefined });
      waiting = [];
      return;
    }
    const next = sorted[index + 1]?.left ?? plot.right + gap;
    const x = reached + gap;
    const fitted = fitText(text, Math.min(next - gap - x, widest * 1.5 * scale), style);
    if (fitted.length < Math.min(8, text.length)) return;
    labels.push({ mark: mark.id, text: fitted, x, width: textWidth(fitted, style), row: -1, tick: undefined });
    waiting = [];
  });
  unnamed.push(...waiting);
  return { labels, unnamed };
}
