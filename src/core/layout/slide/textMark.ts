import type { Paint, TextLink, TextMark } from "./mark.ts";
import { type Anchor, bottomOf, placeLines } from "./placedText.ts";
import type { Face } from "./textWidth.ts";
import { type FittedText, fitText, type TextFit, wrapText } from "./wrappedText.ts";

/** How a paragraph is set. */
export interface TextSetting {
  readonly face?: Face;
  readonly size: number;
  /** From one baseline to the next, as a share of the size; 1.25 unless said. */
  readonly leading?: number;
  readonly paint?: Paint;
  readonly role?: TextMark["role"];
  readonly name?: string;
  readonly links?: readonly TextLink[];
  readonly anchor?: Anchor;
  readonly halo?: boolean;
}

/** Where a paragraph begins, and the width it may take, in px. */
export interface TextPlace {
  readonly x: number;
  /** Where its capitals reach. */
  readonly top: number;
  readonly width: number;
}

function markOf(text: string, fitted: FittedText, { x, top, width }: TextPlace, setting: TextSetting): TextMark {
  const { paint = "ink", role = "text", name = text, links = [], anchor = "start", halo = false } = setting;
  const at = { start: x, middle: x + width / 2, end: x + width }[anchor];
  const lines = placeLines(fitted, { x: at, top, anchor });
  return {
    kind: "text",
    role,
    name,
    description: "",
    text,
    face: fitted.face,
    size: fitted.size,
    leading: fitted.leading,
    lines,
    room: { x, y: top, width, height: bottomOf(lines, top) - top },
    paint,
    links,
    halo,
  };
}

/** Sets a paragraph in as few lines as its width allows. */
export function setText(text: string, place: TextPlace, setting: TextSetting): TextMark {
  const { face = "sans", size, leading = 1.25 } = setting;
  const lines = wrapText(text, { face, size }, place.width);
  return markOf(text, { face, size, lines, leading: size * leading }, place, setting);
}

/** Sets a paragraph at the first size at which it stands in the lines allowed. */
export function fitTextMark(
  text: string,
  place: TextPlace,
  fits: readonly TextFit[],
  setting: Omit<TextSetting, "size">,
): TextMark {
  const { face = "sans", leading = 1.25 } = setting;
  const fitted = fitText(text, face, fits, place.width, leading);
  return markOf(text, fitted, place, { ...setting, size: fitted.size });
}

/** Where the last of some texts ends; `top` where there is none. */
export const endOf = (marks: readonly TextMark[], top: number): number =>
  marks.reduce((end, { lines }) => Math.max(end, bottomOf(lines, top)), top);
