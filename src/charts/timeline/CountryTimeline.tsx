import { useId } from "react";
import type { AxisLabel } from "#core/layout/timeline/axis.ts";
import type { CountryTimeline as Layout, PlacedCountryRow } from "#core/layout/timeline/countryTimeline.ts";
import { hitsOf } from "#core/layout/timeline/hit.ts";
import type { Item } from "#core/layout/timeline/lane.ts";
import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import { Bar } from "./Bar.tsx";
import own from "./CountryTimeline.module.css";
import { Mark } from "./Mark.tsx";
import { MarkLink } from "./MarkLink.tsx";
import { colourOf } from "./paints.ts";
import { grouped } from "./roles.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import styles from "./TimelineChart.module.css";
import { TimelinePaints } from "./TimelinePaints.tsx";

interface CountryTimelineProps {
  readonly timeline: Layout;
  /** What it shows, for those who cannot see it: best the page's own sentence. */
  readonly label: string;
  readonly axisText: (label: AxisLabel) => string;
  /** Where a mark leads; a mark without an address is only drawn, as its row's words say it all. */
  readonly hrefOf?: (item: Item) => string | undefined;
  /** A mark in words. */
  readonly nameOf?: (item: Item, row: PlacedCountryRow) => string;
  /** Read out for the number of a source. */
  readonly sourceLabel: (number: number) => string;
}

/** What a country joined, and when: a row for each thing, its sources after its name, its dates written at the marks. */
export function CountryTimeline({ timeline, label, axisText, hrefOf, nameOf, sourceLabel }: CountryTimelineProps) {
  const { width, height, axis, rows, plot } = timeline;
  const prefix = useId();
  return (
    <svg
      className={styles.timeline}
      viewBox={`0 0 ${width} ${height + 1}`}
      width={width}
      height={height + 1}
      {...grouped}
      aria-label={label}
      fontFamily="var(--sans)"
    >
      <TimelinePaints prefix={prefix} hues={rows.map(({ row }) => row.hue)} />
      <TimelineAxis axis={axis} bottom={height} quiet text={axisText} />
      <path d={`M0 ${axis.height}H${width}`} stroke="var(--rule)" />
      {rows.map((placed) => (
        <Row key={placed.row.id} {...{ placed, prefix, hrefOf, nameOf, sourceLabel }} left={plot.left} width={width} />
      ))}
    </svg>
  );
}

interface RowProps extends Pick<CountryTimelineProps, "sourceLabel"> {
  readonly placed: PlacedCountryRow;
  readonly prefix: string;
  readonly left: number;
  readonly width: number;
  readonly hrefOf: CountryTimelineProps["hrefOf"];
  readonly nameOf: CountryTimelineProps["nameOf"];
}

function Row({ placed, prefix, left, width, hrefOf, nameOf, sourceLabel }: RowProps) {
  const { row, name, baseline, y, height, middle, life, grounds, marks, dissent, words, undated } = placed;
  const { hue, sources } = row;
  const hits = hitsOf(marks);
  const markIn = (mark: PlacedMark) => {
    const [item] = mark.items;
    const href = item && hrefOf?.(item);
    const hit = hits.get(mark.id);
    if (!item || href === undefined || !hit) return <Mark key={mark.id} {...{ mark, hue, prefix, middle }} />;
    const shared = { mark, hit, hue, prefix, middle, href, height: 30 };
    return (
      <MarkLink
        key={mark.id}
        {...shared}
        name={nameOf?.(item, placed) ?? item.label}
        active
        lit={false}
        chosen={false}
      />
    );
  };
  return (
    <g {...grouped} aria-label={`${row.name}: ${row.words}`}>
      <path d={`M0 ${y + height}H${width}`} stroke="var(--rule)" />
      <text x={0} y={baseline} fontSize={13} fill="var(--ink)">
        {name}
        {sources.map(({ number, href }, index) => (
          <a key={number} href={href} aria-label={sourceLabel(number)} className={own.source}>
            <tspan dx={index === 0 ? 4 : 5} dy={index === 0 ? -3 : 0} fontSize={12} fill="var(--accent)">
              {number}
            </tspan>
          </a>
        ))}
      </text>
      {undated && words.x - 8 > left && (
        <path d={`M${left} ${middle}H${words.x - 8}`} stroke="var(--rule2)" strokeDasharray="1 6" strokeWidth={1.25} />
      )}
      <Bar segments={life} {...{ hue, prefix, middle }} height={6} {...(row.life?.pale ? { opacity: 0.4 } : {})} />
      {dissent && (
        <rect
          x={dissent.x}
          y={middle - 9}
          width={Math.max(4, dissent.width)}
          height={18}
          rx={2}
          fill="none"
          stroke={colourOf(hue)}
          strokeDasharray="3 2"
        />
      )}
      {grounds.map((mark) => (
        <Mark key={mark.id} {...{ mark, hue, prefix, middle }} />
      ))}
      {marks.map(markIn)}
      <text
        x={words.x}
        y={words.baseline}
        fontSize={13}
        fill="var(--ink2)"
        stroke="var(--paper)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {words.text}
      </text>
    </g>
  );
}
