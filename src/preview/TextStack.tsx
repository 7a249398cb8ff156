import type { Box } from "#core/layout/slide/box.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { stackTexts, type TextBlock } from "#core/layout/slide/textStack.ts";
import { TextLines } from "./TextLines.tsx";

/** A paragraph of a column and the paint it is written in. */
export interface Paragraph extends Partial<TextBlock> {
  readonly text: string;
  readonly fill?: string;
}

interface TextStackProps {
  readonly paragraphs: readonly Paragraph[];
  readonly box: Box;
}

/** A column of text. */
export const TextStack = ({ paragraphs, box }: TextStackProps) =>
  stackTexts(
    paragraphs.map(({ text, face = "sans", size = smallText, gap = 12 }) => ({ text, face, size, gap })),
    box,
  ).map((lines, index) => (
    <TextLines key={paragraphs[index]?.text} lines={lines} fill={paragraphs[index]?.fill ?? "var(--ink)"} />
  ));
