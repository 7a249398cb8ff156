import type { Box } from "./box.ts";
import { bottomOf, type PlacedText, placeLines } from "./placedText.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";
import { wrapText } from "./wrappedText.ts";

/** A thing and what is known of it. */
export interface FactRow {
  readonly name: string;
  readonly value: string;
}

/** A row of facts in its place. */
export interface PlacedFactRow {
  readonly name: readonly PlacedText[];
  readonly value: readonly PlacedText[];
  readonly top: number;
  /** Where a hairline parts it from the next. */
  readonly bottom: number;
}

/** Room between a name and its value, and above and below the words of a row, in sizes of the text. */
const gap = 1.15;
const air = 0.36;
/** Most of the width that names take, but for a word that is longer. */
const mostNames = 0.58;

/** The rows that a box holds whole, and how many it does not. */
export interface PlacedFactRows {
  readonly rows: readonly PlacedFactRow[];
  /** Words for those left out, where there are any. */
  readonly more: readonly PlacedText[];
}

/**
 * Lays out names with their values beside them in two columns.
 *
 * @param indent room before each name, for a swatch, in px
 * @param moreWords the line for rows that find no room
 */
export function layoutFacts(
  rows: readonly FactRow[],
  { x, y, width, height }: Box,
  size: number,
  moreWords: (count: number) => string,
  indent = 0,
): PlacedFactRows {
  const names: TextStyle = { face: "sans", size };
  const values: TextStyle = { face: "bold", size };
  const start = x + indent;
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, names)));
  const words = rows.flatMap(({ name }) => name.split(" ")).map((word) => textWidth(word, names));
  const nameWidth = Math.min(widest, Math.max((width - indent) * mostNames, ...words));
  const valueStart = start + nameWidth + gap * size;
  const around = air * size;
  const leading = size * 1.2;
  const placed: PlacedFactRow[] = [];
  let top = y;
  for (const { name, value } of rows) {
    const left = wrapText(name, names, nameWidth + 1);
    const right = wrapText(value, values, x + width - valueStart);
    const row = {
      name: placeLines({ ...names, lines: left, leading }, { x: start, top: top + around }),
      value: placeLines({ ...values, lines: right, leading }, { x: valueStart, top: top + around }),
    };
    const bottom = bottomOf([...row.name, ...row.value], top) + around;
    placed.push({ ...row, top, bottom });
    top = bottom;
  }
  const fitting = placed.filter(({ bottom }) => bottom <= y + height);
  if (fitting.length === rows.length) return { rows: placed, more: [] };
  const lineHeight = size * 1.2 + around;
  const kept = fitting.filter(({ bottom }) => bottom + lineHeight <= y + height);
  const end = kept.at(-1)?.bottom ?? y;
  return {
    rows: kept,
    more: placeLines(
      { ...names, lines: [moreWords(rows.length - kept.length)], leading },
      { x: start, top: end + around },
    ),
  };
}
