export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box in pixels, from the upper left corner of what it lies in. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export type Side = "below" | "above" | "after" | "before";

/** Keeps a span of `length` from `start` inside `room`, `margin` from its edges; the start wins where it cannot fit. */
const inside = (start: number, length: number, room: number, margin: number): number =>
  Math.max(margin, Math.min(start, room - margin - length));

interface Placement {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/**
 * Where a box of `size` goes beside `anchor` within `room`, all in pixels: the first of `sides` with enough room,
 * or the one with most of it, pulled inside the edges.
 */
export function placeBeside(
  anchor: Box,
  size: Size,
  room: Size,
  sides: readonly Side[] = ["below", "above", "after", "before"],
  gap = 8,
  margin = 8,
): Placement {
  const free: Record<Side, number> = {
    below: room.height - margin - (anchor.y + anchor.height + gap) - size.height,
    above: anchor.y - gap - margin - size.height,
    after: room.width - margin - (anchor.x + anchor.width + gap) - size.width,
    before: anchor.x - gap - margin - size.width,
  };
  const most = sides.reduce((best, side) => (free[side] > free[best] ? side : best), sides[0] ?? "below");
  const side = sides.find((candidate) => free[candidate] >= 0) ?? most;
  const across = side === "below" || side === "above";
  const x = across
    ? anchor.x + anchor.width / 2 - size.width / 2
    : side === "after"
      ? anchor.x + anchor.width + gap
      : anchor.x - gap - size.width;
  const y = across
    ? side === "below"
      ? anchor.y + anchor.height + gap
      : anchor.y - gap - size.height
    : anchor.y + anchor.height / 2 - size.height / 2;
  return { x: inside(x, size.width, room.width, margin), y: inside(y, size.height, room.height, margin), side };
}
