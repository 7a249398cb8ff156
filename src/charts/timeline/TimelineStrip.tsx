import type { Ref } from "react";
import type { Strip, StripBar } from "#core/layout/timeline/strip.ts";
import { grouped } from "./roles.ts";
import { StripHandle } from "./StripHandle.tsx";
import styles from "./TimelineStrip.module.css";

/** One end of the window, as a slider. */
export interface StripThumb {
  readonly label: string;
  /** The end in words, such as "January 2013". */
  readonly text: string;
  /** In the slider's own steps: months from the strip's beginning. */
  readonly now: number;
  readonly min: number;
  readonly max: number;
}

interface TimelineStripProps {
  readonly strip: Strip;
  readonly label: string;
  readonly thumbs: { readonly start: StripThumb; readonly end: StripThumb };
  /** An empty group over the bars, for the gesture. */
  readonly gesture?: Ref<SVGGElement>;
}

const axisHeight = 18;

/** Events per quarter: filled held, hollow planned; the window over them, with a handle at each end. */
export function TimelineStrip({ strip, label, thumbs, gesture }: TimelineStripProps) {
  const { plot, height, bars, window, years } = strip;
  const end = window.x + window.width;
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${plot.right} ${height + axisHeight}`}
      width={plot.right}
      height={height + axisHeight}
      {...grouped}
      aria-label={label}
      fontFamily="var(--sans)"
    >
      <rect x={window.x} width={window.width} height={height} fill="var(--accent-wash)" />
      {bars.map((bar) => (
        <Bar key={bar.start} bar={bar} base={height} />
      ))}
      <path d={`M0 ${height}H${plot.right}`} stroke="var(--rule2)" />
      <g aria-hidden>
        {years.map(({ year, x, middle, chosen }) => (
          <g key={year}>
            <path d={`M${x} ${height}v5`} stroke="var(--rule2)" />
            <text
              x={middle}
              y={height + 15}
              fontSize={12}
              textAnchor="middle"
              fill={chosen ? "var(--ink)" : "var(--ink3)"}
            >
              {year}
            </text>
          </g>
        ))}
      </g>
      <g ref={gesture} className={styles.gesture} />
      <StripHandle x={window.x} height={height} side="start" thumb={thumbs.start} />
      <StripHandle x={end} height={height} side="end" thumb={thumbs.end} />
    </svg>
  );
}

function Bar({ bar, base }: { readonly bar: StripBar; readonly base: number }) {
  const { x, width, held, planned, chosen } = bar;
  const colour = chosen ? "var(--ink2)" : "var(--rule2)";
  return (
    <>
      {held > 0 && <rect x={x} y={base - held} width={width} height={held} fill={colour} />}
      {planned > 0 && (
        <rect
          x={x + 0.75}
          y={base - held - planned + 0.75}
          width={Math.max(0.5, width - 1.5)}
          height={Math.max(0.5, planned - 1.5)}
          fill="var(--paper)"
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}
