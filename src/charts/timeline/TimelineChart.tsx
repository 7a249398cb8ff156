import { useId } from "react";
import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import type { PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { moreStop, nameStop, shelfStop } from "#core/layout/timeline/travel.ts";
import { LaneRow } from "./LaneRow.tsx";
import { grouped } from "./roles.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import styles from "./TimelineChart.module.css";
import { TimelinePaints } from "./TimelinePaints.tsx";
import type { TimelineHrefs, TimelineTexts } from "./texts.ts";

export interface TimelineChartProps {
  readonly timeline: Timeline;
  /** What the timeline shows, for those who cannot see it. */
  readonly label: string;
  /** Id of a text that says more, such as how to travel along the lanes. */
  readonly describedBy?: string;
  readonly texts: TimelineTexts;
  readonly hrefs: TimelineHrefs;
  /** Id of the mark, name or shelf the Tab key stops at: marks carry it as `data-stop`, lanes theirs as `data-lane`. */
  readonly active: string | undefined;
  /** The event whose details are open. */
  readonly event?: string | undefined;
  /** The events pointed at in any view. */
  readonly litEvents?: ReadonlySet<string>;
  /** The partnership pointed at in any view, and those chosen. */
  readonly litPartnership?: string | undefined;
  readonly chosen?: readonly string[];
}

const none: ReadonlySet<string> = new Set();

const holds = ({ marks }: PlacedLane, isMeant: (item: string) => boolean): boolean =>
  marks.some(({ items }) => items.some(({ id }) => isMeant(id)));

const hasStop = ({ lane, marks }: PlacedLane, stop: string | undefined): boolean =>
  stop !== undefined &&
  (marks.some(({ id }) => id === stop) || [nameStop, moreStop, shelfStop].some((idOf) => idOf(lane.id) === stop));

/** The timeline: lanes with bars, marks and labels on an axis; its links are one tab stop. */
export function TimelineChart(props: TimelineChartProps) {
  const {
    timeline,
    label,
    describedBy,
    texts,
    hrefs,
    active,
    event,
    litEvents = none,
    litPartnership,
    chosen = [],
  } = props;
  const { width, height, axis, shelf, lanes, mode, plot, names } = timeline;
  const prefix = useId();
  const compact = mode === "compact";
  return (
    <svg
      className={styles.timeline}
      viewBox={`0 0 ${width} ${height + 1}`}
      width={width}
      height={height + 1}
      {...grouped}
      aria-label={label}
      aria-describedby={describedBy}
      fontFamily="var(--sans)"
    >
      <TimelinePaints prefix={prefix} hues={lanes.map(({ lane }) => lane.hue)} />
      {shelf && <rect x={shelf.x} width={shelf.width} height={height} fill="var(--wash)" />}
      <TimelineAxis axis={axis} bottom={height} quiet={compact} text={texts.axis} />
      {compact && names.width > 200 && (
        <text x={names.width - 16} y={16} fontSize={12} textAnchor="end" fill="var(--ink2)" aria-hidden>
          {texts.counts}
        </text>
      )}
      {shelf && shelf.width > 100 && (
        <text x={shelf.x + 12} y={16} fontSize={13} fontWeight={600} fill="var(--ink)">
          {texts.shelfTitle}
        </text>
      )}
      {!compact && <path d={`M0 ${axis.height}H${width}`} stroke="var(--rule2)" />}
      {lanes.map((placed, index) => {
        const { lane } = placed;
        const ownPartnership = lane.level === "group" ? lane.partnership : undefined;
        return (
          <g key={lane.id}>
            {!compact && index > 0 && lane.level === "group" && (
              <path d={`M0 ${placed.y}H${width}`} stroke="var(--rule2)" />
            )}
            <LaneRow
              {...{ timeline, placed, prefix, texts, hrefs }}
              active={hasStop(placed, active) ? active : undefined}
              event={holds(placed, (id) => id === event) ? event : undefined}
              lit={litEvents.size > 0 && holds(placed, (id) => litEvents.has(id)) ? litEvents : none}
              chosen={ownPartnership !== undefined && chosen.includes(ownPartnership)}
              pointed={ownPartnership !== undefined && ownPartnership === litPartnership}
            />
          </g>
        );
      })}
      <path
        d={`M${compact ? plot.left : 0} ${height + 0.5}H${width}`}
        stroke={compact ? "var(--rule)" : "var(--rule2)"}
      />
    </svg>
  );
}
