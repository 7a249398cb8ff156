import type { SVGProps } from "react";
import { markerRadius, type PlacedMarker } from "#core/layout/map/placedMarker.ts";
import styles from "./WorldMap.module.css";

interface MarkerCircleProps extends SVGProps<SVGCircleElement> {
  readonly marker: PlacedMarker;
  /** How far the map is zoomed in, in steps of two: so much nearer it stands to its place. */
  readonly scale: number;
  /** Whether it is a ring around a marker. */
  readonly ring?: boolean;
}

/** Radius of a ring around a country too small for an outline, in pixels. */
const ringRadius = 10;

const round = (value: number) => Math.round(value * 10) / 10;

/** Where the marker of a country stands on a map zoomed in: the farther in, the nearer to its place. */
export const markerAt = ({ x, y, home: [hx, hy] }: PlacedMarker, scale: number) => ({
  cx: round(hx + (x - hx) / scale),
  cy: round(hy + (y - hy) / scale),
});

/**
 * A circle at the place of a small country; the style sheet keeps its size when the map is zoomed. It has no transform:
 * of 60 elements with one, a browser makes as many pictures of their own, and is long over each painting of the map.
 */
export const MarkerCircle = ({ marker, scale, ring = false, ...paint }: MarkerCircleProps) => (
  <circle
    className={ring ? styles.ring : styles.marker}
    {...markerAt(marker, scale)}
    r={ring ? ringRadius : markerRadius}
    {...paint}
  />
);
