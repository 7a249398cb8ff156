import type { Box } from "./box.ts";
import { bottomOf, type PlacedText, placeLines } from "./placedText.ts";
import { fitText, type TextFit } from "./wrappedText.ts";

/** Size in px of the picture that stands for a page where its link is shared. */
export const previewSize = { width: 1200, height: 630 };

/** Sizes in px of the smallest text, and of the sentence below a headline. */
export const smallText = 24;
const noteText = 27;

/** The empty edge at both sides. */
const side = 56;
const top = 48;
/** The line over the foot, and the baselines of the two lines in it. */
const rule = 524;
const foot = [rule + 34, rule + 72] as const;
/** Room between the headline, the sentence, what the picture shows, and the foot. */
const gaps = { note: 18, body: 26, foot: 20 };

/** A headline is rather smaller than in more lines, and rather in more lines than too small. */
const headlineFits: readonly TextFit[] = [
  { lines: 1, sizes: [66, 62, 58, 54, 50, 47] },
  { lines: 2, sizes: [54, 50, 46, 42] },
  { lines: 3, sizes: [40, 37, 34] },
  { lines: 4, sizes: [31, 28] },
];
const noteFits: readonly TextFit[] = [
  { lines: 1, sizes: [noteText, smallText] },
  { lines: 2, sizes: [noteText, smallText] },
  { lines: 3, sizes: [smallText] },
];

const inner = previewSize.width - 2 * side;

/** Where everything of a picture stands. */
export interface PreviewFrame {
  readonly headline: readonly PlacedText[];
  readonly note: readonly PlacedText[];
  /** What is left for what the picture shows. */
  readonly body: Box;
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
  /** Baselines of the line of sources and of the last line, from `x`, `width` px wide. */
  readonly foot: { readonly x: number; readonly width: number; readonly sources: number; readonly last: number };
}

/** Lays out the parts that all pictures share: a headline and a sentence at the top, sources and name at the foot. */
export function layoutFrame(headline: string, note: string | undefined): PreviewFrame {
  const title = placeLines(fitText(headline, "serif", headlineFits, inner, 1.13), {
    x: side,
    top,
  });
  const titleEnd = bottomOf(title, top);
  const sentence =
    note === undefined
      ? []
      : placeLines(fitText(note, "sans", noteFits, inner, 1.28), {
          x: side,
          top: titleEnd + gaps.note,
        });
  const start = bottomOf(sentence, titleEnd) + gaps.body;
  return {
    headline: title,
    note: sentence,
    body: { x: side, y: start, width: inner, height: rule - gaps.foot - start },
    rule: { x: side, y: rule, width: inner },
    foot: { x: side, width: inner, sources: foot[0], last: foot[1] },
  };
}
