import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { leastText } from "#core/layout/slide/slideSize.ts";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import { FillPaints } from "./fillPaints.ts";
import { families, markSvg } from "./markSvg.ts";
import { element, escaped } from "./markup.ts";

export interface DrawingOptions {
  /** Whether nothing is drawn behind it, so that the ground of what it is put on shows. */
  readonly transparent?: boolean;
  /** The theme it is drawn in: light unless said. */
  readonly theme?: DrawnTheme;
  /** Rules that bring its fonts, where it must look the same without them installed. */
  readonly fontRules?: string;
}

/** What says what a drawing is: attributes of its root, and elements before all else. */
interface Said {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly head: string;
}

/** How much larger than on the page patterns are, for a size in px of the least text. */
const patternScale = (text: number): number => text / 14;

/** Draws marks as an SVG that stands alone. */
export function drawnMarks(
  slide: PlacedSlide,
  { attributes, head }: Said,
  { transparent = false, theme = "light", fontRules }: DrawingOptions = {},
): string {
  const { width, height, marks } = slide;
  const paints = new FillPaints(patternScale(leastText(slide)), theme);
  const drawn = marks.map((mark) => markSvg(mark, paints)).join("");
  const style = fontRules === undefined ? "" : element("style", {}, escaped(fontRules));
  const ground = transparent ? "" : element("rect", { width, height, fill: paints.colourOf("paper") });
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      ...attributes,
      "font-family": families.sans,
    },
    head + element("defs", {}, paints.markup + style) + ground + drawn,
  );
}
