/** Width and height in px. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** The sizes that are asked for by name, by what they are for. */
export const slideSizes = {
  wide: { width: 1920, height: 1080 },
  large: { width: 3840, height: 2160 },
  classic: { width: 1600, height: 1200 },
  square: { width: 1080, height: 1080 },
  link: { width: 1200, height: 630 },
} as const satisfies Readonly<Record<string, SlideSize>>;

/** The least and the greatest side of a slide, in px, and how many times the one may be as long as the other. */
export const slideBounds = { least: 400, most: 5000, aspect: 3 };

/** Whether a slide can be laid out at a size: whole px, within bounds, neither a column nor a strip. */
export function isSlideSize({ width, height }: SlideSize): boolean {
  const { least, most, aspect } = slideBounds;
  return (
    [width, height].every((side) => Number.isInteger(side) && side >= least && side <= most) &&
    width / height <= aspect &&
    height / width <= aspect
  );
}

/**
 * Size in px of the least text of a slide: 24 on one that is 1920 wide; on smaller ones, which are looked at close up,
 * it shrinks only below 1000.
 */
export function leastText({ width, height }: SlideSize): number {
  const across = width >= 1920 ? width / 80 : width >= 1000 ? 24 : (24 * width) / 1000;
  return Math.min(across, height / 24);
}
