import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import type { ExportedView } from "#export/exportedView.ts";
import { layoutSlide } from "#export/slide/layoutSlide.ts";
import { placedSlideSvg } from "#export/slide/slideSvg.ts";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import { drawnSize } from "./drawnSize.ts";

/** The address of a picture of a view, laid out for the box in CSS px in which it is shown. */
export function slidePicture(view: ExportedView, box: SlideSize, theme: DrawnTheme): string {
  const { text, ...size } = drawnSize(box);
  const svg = placedSlideSvg(layoutSlide(view, size, { text }), view, { theme });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
