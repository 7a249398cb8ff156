import { labelText } from "./labelText.ts";
import type { Item } from "./lane.ts";
import { byId, type PlacedMark } from "./mark.ts";
import { gap, type Labels, labelStyle, type PlacedLabel, type SeveralWords, widest } from "./placedLabel.ts";
import type { Plot } from "./plot.ts";
import { fitText, type TextStyle, textWidth } from "./textWidth.ts";

/** Fewest letters a name is cut to: where others wait, more, or they share a name instead. */
const shortestCut = 8;
const roomyCut = 14;

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
export function labelsBeside(
  marks: readonly PlacedMark[],
  { right }: Plot,
  leftmost: number,
  scale: number,
  several: SeveralWords,
): Labels {
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
