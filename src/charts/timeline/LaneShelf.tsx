import type { Column } from "#core/layout/timeline/layoutTimeline.ts";
import { pillWidth } from "#core/layout/timeline/mark.ts";
import type { PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { shelfStop } from "#core/layout/timeline/travel.ts";
import styles from "./MarkLink.module.css";
import { colourOf } from "./paints.ts";
import { Ring } from "./Ring.tsx";

interface LaneShelfProps {
  readonly placed: PlacedLane;
  readonly column: Column;
  readonly name: string;
  readonly href: string | undefined;
  readonly active: boolean;
}

/** What belongs to a lane and has no date in the sources: its number, and what it is. */
export function LaneShelf({ placed, column, name, href, active }: LaneShelfProps) {
  const { lane, middle } = placed;
  if (!lane.shelf) return null;
  const narrow = column.width < 100;
  const width = Math.max(24, pillWidth(lane.shelf.count) + 4);
  const x = narrow ? column.x + (column.width - width) / 2 : column.x + 12;
  return (
    <a href={href} aria-label={name} tabIndex={active ? 0 : -1} data-stop={shelfStop(lane.id)} className={styles.link}>
      <rect x={column.x} y={middle - 13} width={column.width} height={26} fill="none" pointerEvents="all" />
      <rect
        x={x}
        y={middle - 9}
        width={width}
        height={18}
        rx={9}
        fill="var(--paper)"
        stroke={colourOf(lane.hue)}
        strokeWidth={1.25}
      />
      <text x={x + width / 2} y={middle + 4.5} fontSize={12} fontWeight={600} textAnchor="middle" fill="var(--ink)">
        {lane.shelf.count}
      </text>{" "}
      {!narrow && (
        <text x={x + 32} y={middle + 4} fontSize={12} fill="var(--ink2)">
          {placed.shelf}
        </text>
      )}
      {active && <Ring x={x} y={middle - 9} width={narrow ? width : column.width - 24} height={18} />}
    </a>
  );
}
