import type { Box } from "./box.ts";
import { bottomOf, type PlacedText, placeLines } from "./placedText.ts";
import type { TextStyle } from "./textWidth.ts";
import { wrapText } from "./wrappedText.ts";

/** A paragraph of a column. */
export interface TextBlock extends TextStyle {
  readonly text: string;
  /** Room above it, in px. */
  readonly gap?: number;
}

/** From one baseline to the next, as a share of the size. */
const leading = 1.26;

/** The lines of one paragraph of a column. */
export type PlacedBlock = readonly PlacedText[];

/** Puts paragraphs under one another; from the first on that the box does not hold whole, all are left out. */
export function stackTexts(blocks: readonly TextBlock[], { x, y, width, height }: Box): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let top = y;
  for (const { text, face, size, gap = 0 } of blocks) {
    const lines = wrapText(text, { face, size }, width);
    const block = placeLines(
      { face, size, lines, leading: size * leading },
      { x, top: top + (placed.length > 0 ? gap : 0) },
    );
    const end = bottomOf(block, top);
    if (end > y + height + 1) break;
    placed.push(block);
    top = end;
  }
  return placed;
}
