import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { baselineOf, type PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { hasMore, hasName, moreStop, nameStop } from "#core/layout/timeline/travel.ts";
import styles from "./LaneName.module.css";
import { barPaint } from "./paints.ts";
import { Ring } from "./Ring.tsx";
import type { TimelineHrefs, TimelineTexts } from "./texts.ts";

interface LaneNameProps {
  readonly timeline: Timeline;
  readonly placed: PlacedLane;
  readonly prefix: string;
  readonly texts: TimelineTexts;
  readonly hrefs: TimelineHrefs;
  readonly active: string | undefined;
  readonly chosen: boolean;
  readonly lit: boolean;
}

/** A lane's name at the start edge: a partnership's chooses it; under it, how many events no label names. */
export function LaneName({ timeline, placed, prefix, texts, hrefs, active, chosen, lit }: LaneNameProps) {
  const { lane, name, y, middle, count } = placed;
  const compact = timeline.mode === "compact";
  const end = timeline.names.width - (compact ? 16 : 20);
  const group = lane.level === "group";
  const indent = compact ? 0 : group ? 16 : 30;
  const bold = chosen || (group && !compact);
  const text = (
    <text
      x={indent}
      y={middle + 4.5}
      fontSize={13}
      fontWeight={bold ? 600 : 400}
      fill={group ? "var(--ink)" : "var(--ink2)"}
      textDecoration={lit ? "underline" : undefined}
    >
      {name}
    </text>
  );
  const href = hasName(placed) ? hrefs.lane(placed) : undefined;
  return (
    <>
      {!compact && group && lane.hue !== "other" && (
        <rect x={0} y={middle - 5} width={8} height={10} rx={2} fill={barPaint(prefix, lane.hue)} />
      )}
      {href === undefined ? (
        text
      ) : (
        <a
          href={href}
          aria-label={texts.laneLink(placed)}
          aria-current={chosen ? "true" : undefined}
          tabIndex={active === nameStop(lane.id) ? 0 : -1}
          data-stop={nameStop(lane.id)}
          className={styles.link}
        >
          <rect
            x={indent - 4}
            y={middle - 13}
            width={timeline.names.width - indent - 40}
            height={26}
            fill="none"
            pointerEvents="all"
          />
          {text}
          {active === nameStop(lane.id) && (
            <Ring x={indent} y={middle - 8} width={timeline.names.width - indent - 52} height={16} />
          )}
        </a>
      )}
      {compact && count > 0 && (
        <text x={end} y={middle + 4.5} fontSize={13} textAnchor="end" fill="var(--ink3)">
          {count}
        </text>
      )}
      {hasMore(timeline.mode, placed) && (
        <a
          href={hrefs.more(placed)}
          aria-label={texts.moreLink(placed)}
          tabIndex={active === moreStop(lane.id) ? 0 : -1}
          data-stop={moreStop(lane.id)}
          className={styles.link}
        >
          <rect x={end - 72} y={y + 26} width={76} height={20} fill="none" pointerEvents="all" />
          <text
            x={end}
            y={baselineOf(placed, 0)}
            fontSize={12}
            textAnchor="end"
            fill="var(--ink2)"
            textDecoration="underline"
          >
            {texts.more(placed.unnamed.length)}
          </text>
          {active === moreStop(lane.id) && <Ring x={end - 62} y={y + 27} width={62} height={14} />}
        </a>
      )}
    </>
  );
}
