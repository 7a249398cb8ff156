import type { Box } from "./box.ts";
import type { TextMark } from "./mark.ts";
import { endOf, setText, type TextSetting } from "./textMark.ts";

/** A paragraph of a column. */
export interface Paragraph extends Pick<TextSetting, "face" | "paint"> {
  readonly text: string;
  /** In px, where it is not the column's. */
  readonly size?: number;
}

/** Room above a paragraph, as a share of the column's size. */
const apart = 0.5;

/**
 * Puts paragraphs under one another; from the first on that the box does not hold whole, all are left out.
 *
 * @param size of the letters of the column, in px
 */
export function stackTexts(
  paragraphs: readonly Paragraph[],
  { x, y, width, height }: Box,
  size: number,
): readonly TextMark[] {
  const placed: TextMark[] = [];
  let top = y;
  for (const { text, ...setting } of paragraphs) {
    const from = placed.length > 0 ? top + size * apart : top;
    const mark = setText(text, { x, top: from, width }, { size, leading: 1.26, ...setting });
    top = endOf([mark], from);
    if (top > y + height + 1) break;
    placed.push(mark);
  }
  return placed;
}
