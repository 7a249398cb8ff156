import { scaleLinear } from "d3";
import type { Box } from "./box.ts";
import type { Fill, ShapeMark, TextMark } from "./mark.ts";
import { ascent } from "./placedText.ts";
import { setText } from "./textMark.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";

/** A thing that was counted. */
export interface Counted {
  readonly label: string;
  readonly count: number;
}

/** A counted thing with its bar, and the number after it. */
export interface CountRow {
  readonly label: TextMark;
  readonly bar: ShapeMark & { readonly outline: { readonly kind: "rect"; readonly box: Box } };
  readonly number: TextMark;
}

/** Height of a row at most, and of a bar, in sizes of the text. */
const mostPitch = 1.75;
const thick = 0.83;
/** Room that one of what is counted takes at most, so that few do not look like many. */
const mostUnit = 0.75;
/** Room between a label and its bar, between a bar and its number, and between two columns. */
const gap = 0.67;
const beside = 0.42;
const between = 2.3;

const fill: Fill = { paint: "ramp-4" };

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

/** Lays out counts as bars on one scale from 0, in columns that are filled from the top and share the width by their words. */
export function layoutCounts(rows: readonly Counted[], box: Box, columns: number, size: number): readonly CountRow[] {
  const perColumn = Math.ceil(rows.length / columns);
  const pitch = Math.min(mostPitch * size, box.height / perColumn);
  const parts = Array.from({ length: columns }, (_, column) => {
    const own = rows.slice(column * perColumn, (column + 1) * perColumn);
    return { own, ...widthsOf(own, size) };
  });
  const words = parts.reduce((sum, { labels, counts }) => sum + labels + counts + (gap + beside) * size, 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const room = (box.width - words - between * size * (columns - 1)) / columns;
  const longest = Math.max(0, Math.min(most * mostUnit * size, room));
  const long = scaleLinear([0, most], [0, longest]);
  let x = box.x;
  return parts.flatMap(({ own, labels, counts }) => {
    const [left, start] = [x, x + labels + gap * size];
    x = start + longest + counts + (beside + between) * size;
    return own.map(({ label, count }, index): CountRow => {
      const middle = box.y + (index + 0.5) * pitch;
      const top = middle - (size * ascent) / 2;
      const length = Math.max(2, long(count));
      const height = thick * size;
      return {
        label: setText(label, { x: left, top, width: labels + 1 }, { size }),
        bar: {
          kind: "shape",
          name: "",
          description: "",
          outline: { kind: "rect", box: { x: start, y: middle - height / 2, width: length, height } },
          fill,
        },
        number: setText(
          String(count),
          { x: start + length + beside * size, top, width: counts + 1 },
          { face: "bold", size },
        ),
      };
    });
  });
}

/** Counts as bars, each with its name and number. */
export const countMarks = (rows: readonly Counted[], box: Box, columns: number, size: number) =>
  layoutCounts(rows, box, columns, size).flatMap(({ label, bar, number }) => [label, bar, number]);
