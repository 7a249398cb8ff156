import { type Face, type TextStyle, textWidth } from "./textWidth.ts";

/** A word in pieces that end with its hyphens. */
const piecesOf = (word: string): readonly string[] => word.match(/[^-]*-+|[^-]+/g) ?? [word];

/**
 * Fills lines with words from the start; a word wider than `whole` px is broken after its hyphens, one that is still wider
 * than the line stands in one of its own, and none begins with a dot between.
 */
function filledLines(text: string, style: TextStyle, width: number, whole = width): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const add = (piece: string, before: string) => {
    const longer = line === "" ? piece : line + before + piece;
    if (line !== "" && textWidth(longer, style) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  };
  for (const word of text.split(/ +(?!·)/)) {
    const pieces = textWidth(word, style) > whole ? piecesOf(word) : [word];
    pieces.forEach((piece, index) => {
      add(piece, index === 0 ? " " : "");
    });
  }
  return [...lines, line];
}

const widest = (lines: readonly string[], style: TextStyle): number =>
  Math.max(...lines.map((line) => textWidth(line, style)));

/** How close to the best width a balanced text comes, in px. */
const close = 4;

/**
 * A text in as few lines as `width` px allow, of nearly the same length, so that no word is left alone.
 *
 * A line is wider than `width` only where a single word is.
 */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  const fewest = filledLines(text, style, width);
  if (fewest.length === 1) return fewest;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > close) {
    const middle = (narrow + wide) / 2;
    const lines = filledLines(text, style, middle, width);
    if (lines.length > fewest.length || widest(lines, style) > middle) narrow = middle;
    else wide = middle;
  }
  const balanced = filledLines(text, style, wide, width);
  return widest(balanced, style) <= width ? balanced : fewest;
}

/** A text in lines at the size that was found for it. */
export interface FittedText extends TextStyle {
  readonly lines: readonly string[];
  /** From one baseline to the next, in px. */
  readonly leading: number;
}

/** Sizes in px, the largest first, at which a text may take so many lines. */
export interface TextFit {
  readonly lines: number;
  readonly sizes: readonly number[];
}

/**
 * A text at the first of some sizes at which all of it stands in the lines allowed; at the last where none does.
 *
 * @param leading from one baseline to the next, as a share of the size
 */
export function fitText(
  text: string,
  face: Face,
  fits: readonly TextFit[],
  width: number,
  leading: number,
): FittedText {
  const tries = fits.flatMap(({ lines, sizes }) => sizes.map((size) => ({ most: lines, size })));
  const at = (size: number): FittedText => {
    const lines = wrapText(text, { face, size }, width);
    return { face, size, lines, leading: size * leading };
  };
  for (const { most, size } of tries) {
    const fitted = at(size);
    if (fitted.lines.length <= most && widest(fitted.lines, fitted) <= width) return fitted;
  }
  return at(tries.at(-1)?.size ?? 1);
}
