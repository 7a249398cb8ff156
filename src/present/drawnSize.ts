import { leastText, type SlideSize, slideBounds } from "#core/layout/slide/slideSize.ts";

/** How a slide is drawn to be shown in a box. */
export interface DrawnSize extends SlideSize {
  /** Size in px of its least text, as drawn. */
  readonly text: number;
}

/** Least size of text in CSS px: on a phone, held in the hand. */
const readable = 13;

const whole = (side: number): number => Math.min(slideBounds.most, Math.max(slideBounds.least, Math.round(side)));

/**
 * The size at which a slide is laid out for a box of CSS px, where it is shown as large as it fits: as large as the box but
 * for one that is too small, or too long for its width.
 */
export function drawnSize({ width: across, height: down }: SlideSize): DrawnSize {
  const { least, aspect } = slideBounds;
  const scale = Math.max(1, least / Math.max(1, Math.min(across, down)));
  const width = whole(Math.min(across, down * aspect) * scale);
  const height = whole(Math.min(down, across * aspect) * scale);
  const size = { width: Math.min(width, height * aspect), height: Math.min(height, width * aspect) };
  return { ...size, text: Math.max(leastText(size), readable * (size.width / Math.max(1, across))) };
}
