import styles from "./WorldMap.module.css";

/** The line around the country pointed at, with nothing in it yet: the map's painter puts it where it belongs. */
export const PointedOutline = () => (
  <g data-pointed="" fill="none" strokeLinejoin="round" pointerEvents="none" aria-hidden>
    <path stroke="var(--paper)" strokeWidth={3} vectorEffect="non-scaling-stroke" />
    <path stroke="var(--ink)" strokeWidth={1.25} vectorEffect="non-scaling-stroke" />
    <circle className={styles.ring} stroke="var(--ink)" strokeWidth={1.25} vectorEffect="non-scaling-stroke" />
  </g>
);
