import { scaleLinear } from "d3";
import type { Box } from "./box.ts";
import { ascent, type PlacedText } from "./placedText.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";

/** A thing that was counted. */
export interface Counted {
  readonly label: string;
  readonly count: number;
}

/** A counted thing with its bar. */
export interface BarRow {
  readonly label: PlacedText;
  readonly count: PlacedText;
  readonly bar: Box;
}

/** Height in px of a row at most, and of a bar. */
const mostPitch = 42;
const barHeight = 20;
/** Px that one of what is counted takes at most, so that few do not look like many. */
const mostUnit = 18;
/** Room in px between a label and its bar, between a bar and its number, and between two columns. */
const gap = 16;
const beside = 10;
const between = 56;

const widestOf = (texts: readonly string[], style: TextStyle): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, style)));

/** Widths in px of the widest label and the widest number of a column. */
const widthsOf = (rows: readonly Counted[], size: number) => ({
  labels: widestOf(
    rows.map(({ label }) => label),
    { face: "sans", size },
  ),
  counts: widestOf(
    rows.map(({ count }) => String(count)),
    { face: "bold", size },
  ),
});

/** Lays out bars on one scale from 0, in columns that are filled from the top and share the width by what is in them. */
export function layoutBars(rows: readonly Counted[], box: Box, columns: number, size: number): readonly BarRow[] {
  const perColumn = Math.ceil(rows.length / columns);
  const pitch = Math.min(mostPitch, box.height / perColumn);
  const parts = Array.from({ length: columns }, (_, column) => {
    const own = rows.slice(column * perColumn, (column + 1) * perColumn);
    return { own, ...widthsOf(own, size) };
  });
  const words = parts.reduce((sum, { labels, counts }) => sum + labels + gap + beside + counts, 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const room = (box.width - words - between * (columns - 1)) / columns;
  const longest = Math.max(0, Math.min(most * mostUnit, room));
  const long = scaleLinear([0, most], [0, longest]);
  let x = box.x;
  return parts.flatMap(({ own, labels, counts }) => {
    const [left, start] = [x, x + labels + gap];
    x = start + longest + beside + counts + between;
    return own.map(({ label, count }, index): BarRow => {
      const middle = box.y + (index + 0.5) * pitch;
      const y = middle + (size * ascent) / 2;
      const length = Math.max(2, long(count));
      return {
        label: { face: "sans", size, text: label, x: left, y, anchor: "start" },
        bar: { x: start, y: middle - barHeight / 2, width: length, height: barHeight },
        count: { face: "bold", size, text: String(count), x: start + length + beside, y, anchor: "start" },
      };
    });
  });
}
