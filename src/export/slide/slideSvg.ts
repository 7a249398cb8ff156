import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { isSlideSize, type SlideSize, slideBounds } from "#core/layout/slide/slideSize.ts";
import type { ExportedView } from "../exportedView.ts";
import { layoutSlide } from "./layoutSlide.ts";
import { type DrawingOptions, drawnMarks } from "./svg/drawnMarks.ts";
import { element, escaped } from "./svg/markup.ts";
import { slideMetadata } from "./svg/slideMetadata.ts";
import { textAlternative } from "./textAlternative.ts";

/** Draws a slide that was laid out already. */
export function placedSlideSvg(slide: PlacedSlide, view: ExportedView, options: DrawingOptions = {}): string {
  const head = [
    element("title", { id: "title" }, escaped(view.headline)),
    element("desc", { id: "desc" }, escaped(textAlternative(view))),
    slideMetadata(view),
  ].join("");
  return drawnMarks(
    slide,
    { attributes: { "aria-labelledby": "title desc", "xml:lang": view.filter.language }, head },
    options,
  );
}

/**
 * A view as a slide, whole in itself: an SVG with its words, links, licence and sources.
 *
 * @throws {RangeError} for a size out of bounds
 */
export function slideSvg(view: ExportedView, size: SlideSize, options: DrawingOptions = {}): string {
  if (!isSlideSize(size)) {
    const { least, most, aspect } = slideBounds;
    throw new RangeError(view.messages.slide.wrongSize(least, most, aspect));
  }
  return placedSlideSvg(layoutSlide(view, size), view, options);
}
