import type { SVGProps } from "react";
import type { PlacedMarker } from "#core/layout/map/placedMarker.ts";
import styles from "./WorldMap.module.css";

interface MarkerCircleProps extends SVGProps<SVGCircleElement> {
  readonly marker: PlacedMarker;
  /** In pixels of the screen, however far the map is zoomed. */
  readonly radius: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A circle at a small country that keeps its size, and its distance from its place, when the map is zoomed. */
export function MarkerCircle({ marker: { x, y, home }, radius, ...paint }: MarkerCircleProps) {
  const [hx, hy] = [round(home[0]), round(home[1])];
  return (
    <g transform={`translate(${hx} ${hy})`}>
      <circle className={styles.marker} cx={round(x - hx)} cy={round(y - hy)} r={radius} {...paint} />
    </g>
  );
}
