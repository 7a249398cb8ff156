import type { Bounds } from "../map/bounds.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";
import type { FittedText } from "./wrappedText.ts";

/** Which part of a line stands at its `x`. */
export type Anchor = "start" | "middle" | "end";

/** A line of text in its place. */
export interface PlacedText extends TextStyle {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: Anchor;
}

/** How far capitals reach above the baseline, and descenders below it, as shares of the size. */
export const ascent = 0.72;
const descent = 0.22;

/** The room a line takes, in px. */
export function textBounds({ text, face, size, x, y, anchor }: PlacedText): Bounds {
  const width = textWidth(text, { face, size });
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [
    [left, y - size * ascent],
    [left + width, y + size * descent],
  ];
}

/** Puts lines under one another, the capitals of the first at `top`. */
export const placeLines = (
  { lines, face, size, leading }: FittedText,
  { x, top, anchor = "start" }: { readonly x: number; readonly top: number; readonly anchor?: Anchor },
): readonly PlacedText[] =>
  lines.map((text, index) => ({ text, face, size, anchor, x, y: top + size * ascent + index * leading }));

/** Where the descenders of the last line end; `top` where there is none. */
export const bottomOf = (lines: readonly PlacedText[], top: number): number =>
  lines.reduce((bottom, line) => Math.max(bottom, textBounds(line)[1][1]), top);
