import type { BarsMark, Mark, PlacedSlide } from "#core/layout/slide/mark.ts";
import { textWidth } from "#core/layout/slide/textWidth.ts";
import type { ExportedView } from "../exportedView.ts";
import { element, escaped } from "../slide/svg/markup.ts";
import { chartXml } from "./chartXml.ts";
import { chartFrameXml, markXml } from "./markXml.ts";

/** A slide as parts of a package. */
export interface SlideParts {
  readonly slide: string;
  /** The addresses it leads to, with the ids of their relationships. */
  readonly links: ReadonlyMap<string, string>;
  readonly chart: string | undefined;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const namespaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};

const root =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The chart of a slide, where it has one. */
export const barsOf = ({ marks }: PlacedSlide): BarsMark | undefined => marks.find((mark) => mark.kind === "bars");

/** The room of a chart with its numbers, and the share of its width that bars take. */
function chartRoom({ bars, room }: BarsMark) {
  const numbers = Math.max(0, ...bars.map(({ number }) => textWidth(number.text, number) + number.size * 0.9));
  return { box: { ...room, width: room.width + numbers }, plot: room.width / (room.width + numbers) };
}

/** The title is read first, wherever it stands. */
const titleFirst = (marks: readonly Mark[]): readonly Mark[] => {
  const isTitle = (mark: Mark) => mark.kind === "text" && mark.role === "title";
  return [...marks.filter(isTitle), ...marks.filter((mark) => !isTitle(mark))];
};

/** Writes a slide that was laid out as the parts of a package; `chartId` is the relationship of its chart. */
export function slideParts(slide: PlacedSlide, view: ExportedView, chartId: string): SlideParts {
  const links = new Map<string, string>();
  let id = 1;
  const writing = {
    language: view.filter.language === "en" ? "en-GB" : view.filter.language,
    nextId: () => {
      id += 1;
      return id;
    },
    linkIds: (href: string) => {
      const known = links.get(href) ?? `rIdLink${links.size + 1}`;
      links.set(href, known);
      return known;
    },
  };
  let chart: string | undefined;
  const shapes = titleFirst(slide.marks).map((mark) => {
    if (mark.kind !== "bars") return markXml(mark, writing);
    const { box, plot } = chartRoom(mark);
    const [first] = mark.bars;
    const pitch = mark.room.height / Math.max(1, mark.bars.length);
    chart = chartXml(mark, first?.number.size ?? 1, plot, pitch / Math.max(1, first?.box.height ?? 1) - 1);
    return chartFrameXml(mark.name, mark.description, box, chartId, writing);
  });
  const tree = element("p:cSld", { name: view.headline }, element("p:spTree", {}, root + shapes.join("")));
  const xml = element("p:sld", namespaces, `${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`);
  return { slide: declaration + xml, links, chart };
}

/** The paragraphs of a slide's notes. */
export const notesXml = (lines: readonly string[], language: string): string =>
  lines
    .map((line) =>
      element(
        "a:p",
        {},
        element("a:r", {}, `${element("a:rPr", { lang: language, dirty: 0 })}${element("a:t", {}, escaped(line))}`),
      ),
    )
    .join("");
