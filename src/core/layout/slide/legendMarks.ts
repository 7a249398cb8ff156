import type { Box } from "./box.ts";
import type { Bar, BarsMark, Fill, Mark, ShapeMark, Stroke, TextMark } from "./mark.ts";
import { ascent, type PlacedText } from "./placedText.ts";
import { setText } from "./textMark.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrappedText.ts";

/** A line of a legend: how it is drawn, what it means, how many there are of it. */
export interface LegendItem {
  readonly label: string;
  readonly count: number;
  readonly fill: Fill;
  readonly stroke?: Stroke | undefined;
}

/** A legend in its place. */
export interface PlacedLegend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface LegendShape {
  readonly hasBars: boolean;
  /** Lines that each label has room for. */
  readonly lines: number;
  /** The count that the longest bar stands for, where it is that of another part of the legend. */
  readonly most?: number;
  /** Whether what is counted has a colour of its own. */
  readonly hasSwatches: boolean;
  /** Room that bar and gap take in a line's pitch, in sizes of the text. */
  readonly air?: number | undefined;
}

const leading = 1.2;
/** Room of a bar with the gap under it, and where room is short, in sizes of the text. */
export const legendAir = { usual: 1.35, least: 1.02 };
/** Longest a bar gets, in sizes of the text. */
const longestBar = 16;

/** Height in px of an item with its bar: the same for all, as bars of a chart stand at even steps. */
const pitchOf = ({ lines, air = legendAir.usual }: LegendShape, size: number): number => size * (lines * leading + air);

/** Height in px of an item without a bar. */
const plainHeight = (lines: number, size: number): number => lines * size * leading + size * 0.35;

const swatchOf = (size: number) => ({ width: size * 1.4, height: size * 0.82 });

/** Room beside the label: for the swatch, and where there are no bars for the number. */
const startOf = (hasSwatches: boolean, size: number): number => (hasSwatches ? swatchOf(size).width + size * 0.55 : 0);

const numberWidth = (items: readonly LegendItem[], size: number): number =>
  Math.max(0, ...items.map(({ count }) => textWidth(String(count), { face: "bold", size })));

/** Width that labels have. */
const labelWidth = (
  items: readonly LegendItem[],
  { hasBars, hasSwatches }: LegendShape,
  size: number,
  width: number,
): number => width - startOf(hasSwatches, size) - (hasBars ? 0 : numberWidth(items, size) + size * 0.6);

/** The width at which each label stands in one line. */
export function widestLegend(items: readonly LegendItem[], hasBars: boolean, size: number): number {
  const labels = items.map(({ label }) => textWidth(label, { face: "sans", size }));
  return startOf(true, size) + Math.max(0, ...labels) + (hasBars ? 0 : numberWidth(items, size) + size * 0.6) + 1;
}

/** How much room a legend takes, and whether a word of it is wider than that. */
export function legendHeight(
  items: readonly LegendItem[],
  {
    hasBars,
    hasSwatches = true,
    air,
  }: Pick<LegendShape, "hasBars" | "air"> & Partial<Pick<LegendShape, "hasSwatches">>,
  size: number,
  width: number,
) {
  const room = labelWidth(items, { hasBars, hasSwatches, lines: 1 }, size, width);
  const style = { face: "sans", size } as const;
  const wrapped = items.map(({ label }) => wrapText(label, style, room));
  const shape: LegendShape = { hasBars, hasSwatches, air, lines: Math.max(1, ...wrapped.map(({ length }) => length)) };
  return {
    shape,
    height: hasBars
      ? items.length * pitchOf(shape, size)
      : wrapped.reduce((sum, { length }) => sum + plainHeight(length, size), 0),
    isTooNarrow: wrapped.flat().some((line) => textWidth(line, style) > room),
  };
}

/** Lays out a legend from the top of a box: swatch, words, and the number as a bar on one scale, or after the words. */
export function legendMarks(
  items: readonly LegendItem[],
  shape: LegendShape,
  size: number,
  { x, y, width }: Box,
  counted: string,
): PlacedLegend {
  const pitch = pitchOf(shape, size);
  const swatch = swatchOf(size);
  const start = x + startOf(shape.hasSwatches, size);
  const labels: TextMark[] = [];
  const swatches: ShapeMark[] = [];
  const bars: Bar[] = [];
  const numbers = numberWidth(items, size);
  const most = shape.most ?? Math.max(1, ...items.map(({ count }) => count));
  const longest = Math.min(width - startOf(shape.hasSwatches, size) - numbers - size * 0.8, size * longestBar);
  // A bar of a chart is at least a sixth of its step.
  const thick = Math.max(size * 0.5, pitch / 6);
  const style = { face: "sans", size } as const;
  const labelRoom = labelWidth(items, shape, size, width);
  const wrapped = items.map(({ label }) => wrapText(label, style, labelRoom));
  const numberEnd = start + Math.max(0, ...wrapped.flat().map((line) => textWidth(line, style))) + size * 0.6 + numbers;
  let next = y;
  items.forEach((item, index) => {
    const { label, count, fill, stroke } = item;
    const own = wrapped[index]?.length ?? 1;
    // A short label stands right above its bar.
    const top = shape.hasBars ? y + index * pitch + (shape.lines - own) * size * leading : next;
    next += plainHeight(own, size);
    if (shape.hasSwatches)
      swatches.push({
        kind: "shape",
        name: "",
        description: "",
        outline: {
          kind: "rect",
          box: { x, y: top + (size * ascent - swatch.height) / 2, ...swatch },
          radius: size / 8,
        },
        fill,
        stroke,
      });
    labels.push(setText(label, { x: start, top, width: labelRoom }, { size, leading }));
    // The bars of an even pitch stand under the lines that the longest label takes.
    const middle = y + index * pitch + shape.lines * size * leading + thick / 2 + size * 0.05;
    const length = Math.max(count > 0 ? size / 12 : 0, (count / most) * longest);
    const number: PlacedText = shape.hasBars
      ? {
          face: "bold",
          size,
          text: String(count),
          anchor: "start",
          x: start + length + size * 0.4,
          y: middle + (size * ascent) / 2,
        }
      : { face: "bold", size, text: String(count), anchor: "end", x: numberEnd, y: top + size * ascent };
    bars.push({
      label,
      count,
      fill,
      stroke,
      number,
      box: { x: start, y: middle - thick / 2, width: shape.hasBars ? length : 0, height: thick },
    });
  });
  const [first] = bars;
  const chart: BarsMark = {
    kind: "bars",
    name: counted,
    description: items.map(({ label, count }) => `${label}: ${count}`).join("; "),
    bars,
    counted,
    room: {
      x: start,
      y: first ? first.box.y + thick / 2 - pitch / 2 : y,
      width: longest,
      height: pitch * items.length,
    },
    most,
  };
  return { marks: [...swatches, chart, ...labels], height: shape.hasBars ? pitch * items.length : next - y };
}
