import type { Bounds } from "./bounds.ts";
import { mapFrame } from "./mapFrame.ts";

/** How the map is zoomed: a point of the world times `k`, moved by `x` and `y` pixels, is a point of the frame. */
export interface MapTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The whole world. */
export const wholeWorld: MapTransform = { k: 1, x: 0, y: 0 };

/** As far as the map zooms in. */
export const greatestScale = 12;

/** Room around an extent, as a share of it. */
const margin = 0.04;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The zoom that shows an extent as large as the frame allows, without leaving the map. */
export function transformFor([[x0, y0], [x1, y1]]: Bounds): MapTransform {
  const { width, height } = mapFrame;
  const room = 1 + 2 * margin;
  const k = clamp(Math.min(width / ((x1 - x0) * room), height / ((y1 - y0) * room)), 1, greatestScale);
  return {
    k,
    x: clamp(width / 2 - (k * (x0 + x1)) / 2, width * (1 - k), 0),
    y: clamp(height / 2 - (k * (y0 + y1)) / 2, height * (1 - k), 0),
  };
}

/** The `viewBox` of an SVG that shows an extent, in a frame `aspect` times as wide as high. */
export function viewBoxFor([[x0, y0], [x1, y1]]: Bounds, aspect: number = mapFrame.width / mapFrame.height): string {
  const height = Math.max(y1 - y0, (x1 - x0) / aspect) * (1 + 2 * margin);
  const width = height * aspect;
  const round = (value: number) => Math.round(value * 10) / 10;
  return [(x0 + x1 - width) / 2, (y0 + y1 - height) / 2, width, height].map(round).join(" ");
}
