import { memo } from "react";
import { hitsOf } from "#core/layout/timeline/hit.ts";
import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { isPoint } from "#core/layout/timeline/mark.ts";
import { baselineOf, type PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { shelfStop } from "#core/layout/timeline/travel.ts";
import { Bar } from "./Bar.tsx";
import { LaneName } from "./LaneName.tsx";
import { LaneShelf } from "./LaneShelf.tsx";
import { Mark } from "./Mark.tsx";
import { MarkLink } from "./MarkLink.tsx";
import { grouped } from "./roles.ts";
import type { TimelineHrefs, TimelineTexts } from "./texts.ts";

interface LaneRowProps {
  readonly timeline: Timeline;
  readonly placed: PlacedLane;
  readonly prefix: string;
  readonly texts: TimelineTexts;
  readonly hrefs: TimelineHrefs;
  /** The stop of the Tab key, where it is in this lane. */
  readonly active: string | undefined;
  /** The event whose details are open, and those pointed at, where they are in this lane. */
  readonly event: string | undefined;
  readonly lit: ReadonlySet<string>;
  /** Whether the lane itself is chosen, or pointed at. */
  readonly chosen: boolean;
  readonly pointed: boolean;
}

const barHeight = 6;

/** One lane: its name, its bar, its marks with their labels, its shelf. Renders anew only when something of its own changes. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { timeline, placed, prefix, texts, hrefs, active, event, lit, chosen, pointed } = props;
  const { lane, y, height, middle, life, grounds, marks, labels } = placed;
  const { plot, shelf, width } = timeline;
  const hits = hitsOf(marks);
  const ordered = [...marks].sort((a, b) => Number(isPoint(a)) - Number(isPoint(b)));
  const bottom = y + height;
  return (
    <g {...grouped} aria-label={texts.lane(placed)} data-lane={lane.id}>
      <path d={`M0 ${bottom}H${width}`} stroke="var(--rule)" strokeWidth={1} opacity={0.6} />
      {marks.length === 0 && life.length === 0 && shelf && (
        <path
          d={`M${plot.left + 8} ${middle}H${shelf.x - 4}`}
          stroke="var(--rule2)"
          strokeDasharray="1 6"
          strokeWidth={1.25}
        />
      )}
      <Bar
        segments={life}
        hue={lane.hue}
        prefix={prefix}
        middle={middle}
        height={pointed ? barHeight + 3 : barHeight}
      />
      {grounds.map((mark) => (
        <Mark key={mark.id} mark={mark} hue={lane.hue} prefix={prefix} middle={middle} />
      ))}
      {labels.map(({ mark, tick, row }) =>
        tick === undefined ? null : (
          <path
            key={mark}
            d={`M${tick} ${middle + 8}V${baselineOf(placed, row) - 11}`}
            stroke="var(--rule2)"
            strokeWidth={1}
          />
        ),
      )}
      <LaneName {...{ timeline, placed, prefix, texts, hrefs, active, chosen, lit: pointed }} />
      {ordered.map((mark) => {
        const hit = hits.get(mark.id);
        return hit === undefined ? null : (
          <MarkLink
            key={mark.id}
            {...{ mark, hit, hue: lane.hue, prefix, middle }}
            height={Math.min(height, 26)}
            href={hrefs.mark(mark, placed)}
            name={texts.mark(mark, placed)}
            active={active === mark.id}
            lit={mark.items.some(({ id }) => lit.has(id))}
            chosen={mark.items.some(({ id }) => id === event)}
          />
        );
      })}
      {labels.map(({ mark, text, x, row }) => (
        <text
          key={mark}
          x={x}
          y={baselineOf(placed, row)}
          fontSize={12}
          fill={row < 0 ? "var(--ink2)" : "var(--ink)"}
          stroke="var(--paper)"
          strokeWidth={3}
          paintOrder="stroke"
          aria-hidden
          data-of={mark}
        >
          {text}
        </text>
      ))}
      {shelf && (
        <LaneShelf
          placed={placed}
          column={shelf}
          name={texts.shelfLink(placed)}
          href={hrefs.shelf(placed)}
          active={active === shelfStop(lane.id)}
        />
      )}
    </g>
  );
});
