import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { isSlideSize, leastText, type SlideSize, slideBounds } from "#core/layout/slide/slideSize.ts";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import type { ExportedView } from "../exportedView.ts";
import { layoutSlide } from "./layoutSlide.ts";
import { FillPaints } from "./svg/fillPaints.ts";
import { families, markSvg } from "./svg/markSvg.ts";
import { element, escaped } from "./svg/markup.ts";
import { slideMetadata } from "./svg/slideMetadata.ts";
import { textAlternative } from "./textAlternative.ts";

export interface SlideSvgOptions {
  /** Whether nothing is drawn behind it, so that the ground of what it is put on shows. */
  readonly transparent?: boolean;
  /** The theme it is drawn in: light unless said. */
  readonly theme?: DrawnTheme;
  /** Rules that bring its fonts, where it must look the same without them installed. */
  readonly fontRules?: string;
}

/** How much larger than on the page patterns are, for a size in px of the least text. */
const patternScale = (text: number): number => text / 14;

/** Draws a slide that was laid out already. */
export function placedSlideSvg(
  slide: PlacedSlide,
  view: ExportedView,
  { transparent = false, theme = "light", fontRules }: SlideSvgOptions = {},
): string {
  const { width, height, marks } = slide;
  const paints = new FillPaints(patternScale(leastText(slide)), theme);
  const drawn = marks.map((mark) => markSvg(mark, paints)).join("");
  const content = [
    element("title", { id: "title" }, escaped(view.headline)),
    element("desc", { id: "desc" }, escaped(textAlternative(view))),
    slideMetadata(view),
    element("defs", {}, paints.markup + (fontRules === undefined ? "" : element("style", {}, escaped(fontRules)))),
    transparent ? "" : element("rect", { width, height, fill: paints.colourOf("paper") }),
    drawn,
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "title desc",
      "xml:lang": view.filter.language,
      "font-family": families.sans,
    },
    content.join(""),
  );
}

/**
 * A view as a slide, whole in itself: an SVG with its words, links, licence and sources.
 *
 * @throws {RangeError} for a size out of bounds
 */
export function slideSvg(view: ExportedView, size: SlideSize, options: SlideSvgOptions = {}): string {
  if (!isSlideSize(size)) {
    const { least, most, aspect } = slideBounds;
    throw new RangeError(view.messages.slide.wrongSize(least, most, aspect));
  }
  return placedSlideSvg(layoutSlide(view, size), view, options);
}
