import { useId } from "react";
import { Bar } from "#charts/timeline/Bar.tsx";
import { Mark } from "#charts/timeline/Mark.tsx";
import { TimelinePaints } from "#charts/timeline/TimelinePaints.tsx";
import type { Box } from "#core/layout/slide/box.ts";
import { layoutLanePicture } from "#core/layout/slide/lanePicture.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { isPoint } from "#core/layout/timeline/mark.ts";
import { TextLines } from "./TextLines.tsx";

interface LanesProps {
  readonly timeline: Timeline;
  readonly box: Box;
}

const barHeight = 6;

/** The lanes of the timeline, larger than on the page and without links: names, bars, marks, and years over them. */
export function Lanes({ timeline, box }: LanesProps) {
  const prefix = useId();
  const { years, lanes, across, bottom } = layoutLanePicture(timeline, box, smallText);
  return (
    <>
      <TimelinePaints prefix={prefix} hues={timeline.lanes.map(({ lane }) => lane.hue)} />
      {years.map(({ x }) => (
        <path key={x} d={`M${x} ${Math.round(box.y)}V${Math.round(bottom)}`} stroke="var(--rule)" />
      ))}
      <TextLines lines={years.map(({ text }) => text)} fill="var(--ink2)" />
      {lanes.map(({ lane: { lane, life, grounds, marks }, name, middle }) => {
        const shared = { hue: lane.hue, prefix, middle: 0 };
        const pointsLast = [...marks].sort((a, b) => Number(isPoint(a)) - Number(isPoint(b)));
        return (
          <g key={lane.id}>
            <TextLines lines={[name]} />
            <g transform={`translate(${across.to} ${middle}) scale(${across.scale}) translate(${-across.from} 0)`}>
              <Bar segments={life} {...shared} height={barHeight} />
              {[...grounds, ...pointsLast].map((mark) => (
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
