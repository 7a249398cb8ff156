import { labelText } from "./labelText.ts";
import type { Item } from "./lane.ts";
import { byId, type PlacedMark } from "./mark.ts";
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
/** Fewest letters a name on the bar's own line is cut to: where others wait, more, or they share a name instead. */
const shortestCut = 8;
const roomyCut = 14;
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

/** Words for several marks of which not each can be named. */
export type SeveralWords = (items: readonly Item[]) => string;

/** What may share a name: what was held, what was only planned, and what the atlas derived are told apart. */
const classOf = ({ items }: PlacedMark): string => {
  const status = items[0]?.status ?? "held";
  return status === "held" || status === "derived" ? status : "planned";
};

/** Marks of a kind that wait for a name, from the first to the last of them. */
interface Waiting {
  readonly marks: readonly [PlacedMark, ...PlacedMark[]];
  /** Where what stands before them ends, and what stands after them begins. */
  readonly from: number;
  readonly to: number;
  /** No more of their kind follow: this is the last place for their name. */
  readonly final: boolean;
}

/** Their one name: after the last of them where it fits, else before the first; derived spans are named from before. */
function besideLabel(
  { marks, from, to, final }: Waiting,
  style: TextStyle,
  several: SeveralWords,
): PlacedLabel | undefined {
  const [first] = marks;
  const last = marks.at(-1) ?? first;
  const items = marks.flatMap((mark) => mark.items);
  const widestBeside = widest * 1.5 * (style.scale ?? 1);
  const own = marks.length === 1 ? [labelText(first, widestBeside, style).text] : [];
  const texts = items.length > 1 ? [several(items), ...own] : own;
  const end = Math.max(...marks.map((mark) => mark.left + mark.width));
  const shared = { mark: last.id, row: -1, tick: undefined };
  const after = (text: string) => ({ ...shared, text, x: end + gap, width: textWidth(text, style) });
  const before = (text: string) => ({ ...after(text), x: first.left - gap - textWidth(text, style) });
  const sides = first.form === "hatch" ? [before, after] : final ? [after, before] : [after];
  const fits = ({ x, width }: PlacedLabel): boolean => x >= from && x + width <= to;
  const whole = texts.flatMap((text) => sides.map((side) => side(text))).find(fits);
  if (whole) return whole;
  const isOpen = end + gap >= from && (final || marks.length === 1);
  const cut = isOpen ? fitText(texts.at(-1) ?? "", to - end - gap, style) : "";
  return cut.length >= (final ? shortestCut : roomyCut) ? after(cut) : undefined;
}

/**
 * Names on the bar's own line: each after its mark where it fits before the next, or before it; marks of a kind too
 * close for names share one.
 *
 * @param leftmost where words may begin, in px: a little before the plot, where the lane's own name leaves air
 */
export function labelsBeside(marks: readonly PlacedMark[], plot: Plot, scale: number, several: SeveralWords): Labels {
  const style = labelStyle(scale);
  const labels: PlacedLabel[] = [];
  const unnamed: Item[] = [];
  const sorted = [...marks].sort((a, b) => a.left - b.left || a.x - b.x || byId(a, b));
  let waiting: PlacedMark[] = [];
  let from = leftmost;
  sorted.forEach((mark, index) => {
    const next = sorted[index + 1];
    const [first = mark, ...rest] = [...waiting, mark];
    const group: Waiting["marks"] = [first, ...rest];
    const end = Math.max(...group.map((one) => one.left + one.width));
    const final = next === undefined || classOf(next) !== classOf(mark);
    const within = !final && next.left < end + gap;
    const to = next ? next.left - gap : right;
    const label = within ? undefined : besideLabel({ marks: group, from, to, final }, style, several);
    const goesOn = !label && !final;
    waiting = goesOn ? [...group] : [];
    if (goesOn) return;
    if (label) labels.push(label);
    else unnamed.push(...group.flatMap(({ items }) => items));
    from = Math.max(end, label ? label.x + label.width : 0) + gap;
  });
  return { labels, unnamed };
}
