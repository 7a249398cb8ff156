import { utcYear } from "d3";
import { useId } from "react";
import { Bar } from "#charts/timeline/Bar.tsx";
import { Mark } from "#charts/timeline/Mark.tsx";
import { TimelinePaints } from "#charts/timeline/TimelinePaints.tsx";
import type { Box } from "#core/layout/preview/box.ts";
import { ascent } from "#core/layout/preview/placedText.ts";
import { smallText } from "#core/layout/preview/previewFrame.ts";
import { textWidth } from "#core/layout/preview/textWidth.ts";
import type { Lane } from "#core/layout/timeline/lane.ts";
import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { isPoint } from "#core/layout/timeline/mark.ts";
import type { Interval } from "#core/model/interval.ts";
import { TextLines } from "./TextLines.tsx";

interface LanesProps {
  readonly timeline: Timeline;
  readonly box: Box;
}

const names = 408;
const axisHeight = 36;
const mostPitch = 36;
/** Years between two that are written out. */
const step = 5;
/** Room between a year and the line it begins at. */
const yearGap = 6;
const barHeight = 6;

const style = { face: "sans", size: smallText, anchor: "start" } as const;

/** Every fifth year that begins in a span of time. */
const yearsIn = ({ start, end }: Interval): readonly number[] =>
  utcYear
    .range(new Date(start), new Date(end))
    .map((date) => date.getUTCFullYear())
    .filter((year) => year % step === 0);

/** A lane's name as far as it fits: whole, without what it is for or on, or the short one. */
const nameIn = ({ name, shortName }: Lane): string =>
  [name, name.replace(/ (?:for|on) .*$/, "")].find((text) => textWidth(text, style) <= names - 20) ?? shortName;

/** The lanes of the timeline, larger than on the page and without links: names, bars, marks, and years over them. */
export function Lanes({ timeline, box }: LanesProps) {
  const prefix = useId();
  const { plot, lanes } = timeline;
  const scale = (box.width - names) / (plot.right - plot.left);
  const pitch = Math.min(mostPitch, (box.height - axisHeight) / lanes.length);
  const [left, top] = [box.x + names, box.y + axisHeight];
  const xOf = (x: number): number => Math.round(left + (x - plot.left) * scale) + 0.5;
  const bottom = top + pitch * lanes.length;
  const years = yearsIn(plot.window)
    .map((year) => ({ year, x: xOf(plot.x(Date.UTC(year, 0, 1))) }))
    .filter(({ year, x }) => x + yearGap + textWidth(String(year), style) <= box.x + box.width);
  return (
    <>
      <TimelinePaints prefix={prefix} hues={lanes.map(({ lane }) => lane.hue)} />
      {years.map(({ year, x }) => (
        <path key={year} d={`M${x} ${Math.round(box.y)}V${Math.round(bottom)}`} stroke="var(--rule)" />
      ))}
      <TextLines
        lines={years.map(({ year, x }) => ({
          ...style,
          text: String(year),
          x: x + yearGap,
          y: box.y + smallText * ascent,
        }))}
        fill="var(--ink2)"
      />
      {lanes.map(({ lane, life, grounds, marks }, index) => {
        const middle = top + (index + 0.5) * pitch;
        const shared = { hue: lane.hue, prefix, middle: 0 };
        const spansFirst = [...marks].sort((a, b) => Number(isPoint(a)) - Number(isPoint(b)));
        return (
          <g key={lane.id}>
            <TextLines lines={[{ ...style, text: nameIn(lane), x: box.x, y: middle + (smallText * ascent) / 2 }]} />
            <g
              transform={`translate(${left} ${Math.round(middle * 10) / 10}) scale(${scale}) translate(${-plot.left} 0)`}
            >
              <Bar segments={life} {...shared} height={barHeight} />
              {[...grounds, ...spansFirst].map((mark) => (
                // Figures and marks of doubt would be too small to read here.
                <Mark key={mark.id} mark={{ ...mark, doubt: "" }} {...shared} figure="" />
              ))}
            </g>
          </g>
        );
      })}
    </>
  );
}
