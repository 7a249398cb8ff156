import styles from "./TimelineStrip.module.css";
import type { StripThumb } from "./TimelineStrip.tsx";

interface StripHandleProps {
  readonly x: number;
  readonly height: number;
  readonly side: "start" | "end";
  readonly thumb: StripThumb;
}

/** An end of the window: a slider for the keyboard; the pointer takes the gesture's own handle. */
export const StripHandle = ({ x, height, side, thumb }: StripHandleProps) => (
  <g
    role="slider"
    tabIndex={0}
    aria-label={thumb.label}
    aria-valuenow={thumb.now}
    aria-valuemin={thumb.min}
    aria-valuemax={thumb.max}
    aria-valuetext={thumb.text}
    data-side={side}
    className={styles.handle}
    pointerEvents="none"
  >
    <path d={`M${x} -2V${height + 2}`} stroke="var(--accent)" strokeWidth={1.5} />
    <rect x={x - 5} y={height / 2 - 13} width={10} height={26} rx={4} fill="var(--accent)" />
    <path
      d={`M${x - 1.5} ${height / 2 - 5}v10M${x + 1.5} ${height / 2 - 5}v10`}
      stroke="var(--on-accent)"
      strokeWidth={1.25}
    />
    <rect
      x={x - 10}
      y={height / 2 - 18}
      width={20}
      height={36}
      rx={6}
      fill="none"
      stroke="var(--focus)"
      strokeWidth={3}
      className={styles.ring}
      visibility="hidden"
    />
  </g>
);
