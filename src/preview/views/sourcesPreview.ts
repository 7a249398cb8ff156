import { layoutDotColumns } from "#core/layout/slide/dotColumns.ts";
import type { Outline, ShapeMark } from "#core/layout/slide/mark.ts";
import { ascent } from "#core/layout/slide/placedText.ts";
import { setText } from "#core/layout/slide/textMark.ts";
import { textWidth } from "#core/layout/slide/textWidth.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { publisherOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";

const bare = { kind: "shape", name: "", description: "" } as const;
const fill = { paint: "ramp-4" };

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
    body: ({ box, text }) => {
      const { dots, radius, ticks, base } = layoutDotColumns(years, undated, box, text);
      const line = text / 12;
      const axis: ShapeMark = {
        ...bare,
        outline: { kind: "rect", box: { x: box.x, y: base, width: box.width, height: line / 2 } },
        fill: { paint: "rule2" },
      };
      return [
        axis,
        ...dots.map(({ x, y, dated }): ShapeMark => {
          const half = dated ? radius : radius - line / 2;
          const outline: Outline = {
            kind: "ellipse",
            box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half },
          };
          const look = dated ? { fill } : { fill: { paint: "paper" }, stroke: { paint: fill.paint, width: line } };
          return { ...bare, outline, ...look };
        }),
        ...ticks.map(({ year, x, y, anchor }) => {
          const words = year === undefined ? texts.undated : String(year);
          const width = textWidth(words, { face: "sans", size: text });
          const left = x - { start: 0, middle: width / 2, end: width }[anchor];
          return setText(words, { x: left, top: y - text * ascent, width: width + 1 }, { size: text, paint: "ink2" });
        }),
      ];
    },
  };
};
