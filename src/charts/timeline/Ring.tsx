import styles from "./Ring.module.css";

interface RingProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The ring around what has the focus. Only the link that the Tab key stops at can have it, and needs a ring; give it no
 * outline of its own.
 */
export const Ring = ({ x, y, width, height }: RingProps) => (
  <g className={styles.ring} fill="none" visibility="hidden" pointerEvents="none">
    <rect x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx={6} stroke="var(--paper)" strokeWidth={6} />
    <rect x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx={6} stroke="var(--focus)" strokeWidth={3} />
  </g>
);
