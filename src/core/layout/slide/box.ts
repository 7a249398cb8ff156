/** An upright box in a picture, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box in two, side by side, `gap` px apart; `first` is the width of the one at the start. */
export const splitBox = ({ x, y, width, height }: Box, first: number, gap: number): readonly [Box, Box] => [
  { x, y, width: first, height },
  { x: x + first + gap, y, width: width - first - gap, height },
];

/** A box without its first `height` px from the top. */
export const below = (box: Box, height: number): Box => ({ ...box, y: box.y + height, height: box.height - height });
