import { isPoint, type PlacedMark } from "./mark.ts";

/** Where a press means a mark: a span of px along the lane. */
export interface Hit {
  readonly x: number;
  readonly width: number;
}

/** Least width in px that a press should have, where neighbours leave it. */
const target = 24;

/**
 * Where a press means each mark, by its id: 24 px around a point, or up to half way to the next one; all of a span.
 * Points are to be put over spans.
 */
export function hitsOf(marks: readonly PlacedMark[]): ReadonlyMap<string, Hit> {
  const points = marks.filter(isPoint);
  const around = points.map((mark, index): readonly [string, Hit] => {
    const half = Math.max(target, mark.width) / 2;
    const before = points[index - 1];
    const after = points[index + 1];
    const from = Math.max(mark.x - half, before ? (before.x + mark.x) / 2 : -Infinity);
    const to = Math.min(mark.x + half, after ? (after.x + mark.x) / 2 : Infinity);
    return [mark.id, { x: from, width: to - from }];
  });
  const spans = marks
    .filter((mark) => !isPoint(mark))
    .map(({ id, x, width }): readonly [string, Hit] => {
      const wide = Math.max(target, width);
      return [id, { x: x - wide / 2, width: wide }];
    });
  return new Map([...spans, ...around]);
}
