import { layoutDotColumns } from "#core/layout/slide/dotColumns.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { publisherOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";
import { TextLines } from "../TextLines.tsx";

/** The year a document was published in; of one that took longer, its last. */
const yearOf = (date: string): number => new Date(parseEdtf(date).span.end - 1).getUTCFullYear();

/** Every source as a dot over the year in which it was published. */
export const sourcesPreview: PreviewOf = ({ atlas, messages }) => {
  const texts = messages.preview.documents;
  const years = atlas.sources.flatMap(({ date }) => (date === undefined ? [] : [yearOf(date)]));
  const undated = atlas.sources.length - years.length;
  return {
    headline: messages.sources.pageTitle,
    note: `${messages.sources.lead(atlas.sources.length).split(". ")[0]}.`,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: false,
    body: (box) => {
      const { dots, radius, ticks, base } = layoutDotColumns(years, undated, box, smallText);
      return (
        <>
          <path d={`M${box.x} ${base}h${box.width}`} stroke="var(--rule2)" />
          {dots.map(({ x, y, dated }) => (
            <circle
              key={`${x} ${y}`}
              cx={x}
              cy={y}
              r={dated ? radius : radius - 1}
              fill={dated ? "var(--ramp-4)" : "var(--paper)"}
              stroke={dated ? undefined : "var(--ramp-4)"}
              strokeWidth={dated ? undefined : 2}
            />
          ))}
          <TextLines
            lines={ticks.map(({ year, x, y, anchor }) => ({
              face: "sans",
              size: smallText,
              text: year === undefined ? texts.undated : String(year),
              x,
              y,
              anchor,
            }))}
            fill="var(--ink2)"
          />
        </>
      );
    },
  };
};
