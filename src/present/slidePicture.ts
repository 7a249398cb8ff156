import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import type { ExportedView } from "#export/exportedView.ts";
import { layoutBody, layoutSlide } from "#export/slide/layoutSlide.ts";
import { placedSlideSvg } from "#export/slide/slideSvg.ts";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import { type DrawnSize, drawnSize } from "./drawnSize.ts";

const addressOf = (slide: PlacedSlide, view: ExportedView, theme: DrawnTheme): string =>
  `data:image/svg+xml,${encodeURIComponent(placedSlideSvg(slide, view, { theme }))}`;

/** The address of a picture of a view, laid out for the box in CSS px in which it is shown. */
export function slidePicture(view: ExportedView, box: SlideSize, theme: DrawnTheme): string {
  const { text, ...size } = drawnSize(box);
  return addressOf(layoutSlide(view, size, { text }), view, theme);
}

/** The address of a picture of what a view shows, with a margin, for where the words around it stand already. */
export function bodyPicture(view: ExportedView, { text, ...size }: DrawnSize, theme: DrawnTheme): string {
  const box = { x: text, y: text, width: size.width - 2 * text, height: size.height - 2 * text };
  const marks = layoutBody({ view, box, text, forDeck: false });
  return addressOf({ ...size, marks }, view, theme);
}
