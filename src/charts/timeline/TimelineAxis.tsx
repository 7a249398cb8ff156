import type { Axis, AxisLabel } from "#core/layout/timeline/axis.ts";

interface TimelineAxisProps {
  readonly axis: Axis;
  /** Lowest end of the lines. */
  readonly bottom: number;
  /** Whether the years are figures to read lanes by, or quiet heads of columns. */
  readonly quiet: boolean;
  readonly text: (label: AxisLabel) => string;
}

/** Dates over the plot and the lines below them. */
export const TimelineAxis = ({ axis, bottom, quiet, text }: TimelineAxisProps) => (
  <g aria-hidden>
    {axis.lines.map(({ x, strong }) => (
      <path
        key={x}
        d={`M${x} ${axis.height - (strong && !quiet ? 6 : 0)}V${bottom}`}
        stroke={strong && !quiet ? "var(--rule2)" : "var(--rule)"}
        strokeDasharray={strong ? undefined : "1 5"}
      />
    ))}
    {axis.labels.map((label) => (
      <text
        key={`${label.tier} ${label.time}`}
        x={label.centred ? label.x : label.x + (label.tier === 0 && !quiet ? 6 : 3)}
        y={label.tier === 0 ? 16 : axis.height - 8}
        fontSize={quiet || label.tier === 1 ? 12 : 13}
        fontWeight={quiet || label.tier === 1 ? 400 : 600}
        textAnchor={label.centred ? "middle" : "start"}
        fill={quiet || label.tier === 1 ? "var(--ink2)" : "var(--ink)"}
      >
        {text(label)}
      </text>
    ))}
  </g>
);
