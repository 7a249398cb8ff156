import type { Box } from "#core/layout/slide/box.ts";
import type { GroupMark, ShapeMark, TextMark } from "#core/layout/slide/mark.ts";
import { attributes, element, escaped } from "../slide/svg/markup.ts";
import { emu } from "./deckSize.ts";
import { fillXml, lineXml } from "./fillXml.ts";
import { frameXml, geometryOf } from "./geometryXml.ts";
import { bodyXml, type LinkIds, wordsXml } from "./textXml.ts";

/** What is written into one slide. */
export interface SlideWriting {
  readonly language: string;
  readonly linkIds: LinkIds;
  /** The next free id of a shape. */
  readonly nextId: () => number;
}

/** Says that a shape adds nothing for those who cannot see it. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Name, alternative text and number of a shape. */
function namedXml(name: string, description: string, id: number, isDecorative = description === ""): string {
  return element("p:cNvPr", { id, name, descr: isDecorative ? "" : description }, isDecorative ? decorative : "");
}

function shapeXml({ name, description, outline, fill, stroke, words }: ShapeMark, writing: SlideWriting): string {
  const geometry = geometryOf(outline);
  if (!geometry) return "";
  const id = writing.nextId();
  const isOpen = outline.kind === "lines" && outline.lines.every(({ closed }) => !closed);
  const said = element(
    "p:nvSpPr",
    {},
    `${namedXml(name || `Shape ${id}`, description || name, id, name === "" && description === "")}<p:cNvSpPr/><p:nvPr/>`,
  );
  const look = element(
    "p:spPr",
    {},
    frameXml(geometry.box) + geometry.xml + (isOpen ? element("a:noFill", {}) : fillXml(fill)) + lineXml(stroke),
  );
  const text =
    words && words.text !== ""
      ? wordsXml(words.text, { face: "bold", size: words.size, paint: words.paint }, writing.language)
      : "";
  return element("p:sp", {}, said + look + text);
}

/** Where the lines of a text stand: its first baseline is where the picture has it. */
function roomOf({ lines, room, size, leading }: TextMark): Box {
  const [first] = lines;
  if (!first) return room;
  // In lines of a set height the letters stand near the foot.
  const top = first.y - (leading - size * 0.22);
  return { x: room.x, y: top, width: room.width, height: leading * lines.length };
}

function textXml(mark: TextMark, writing: SlideWriting): string {
  const id = writing.nextId();
  const isTitle = mark.role === "title";
  const kind = isTitle
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title" idx="100"/></p:nvPr>'
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const said = element("p:nvSpPr", {}, namedXml(mark.name, mark.text, id, false) + kind);
  const look = element(
    "p:spPr",
    {},
    `${frameXml(roomOf(mark))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${isTitle ? "" : "<a:noFill/>"}`,
  );
  return element("p:sp", {}, said + look + bodyXml(mark, writing.language, writing.linkIds));
}

/** The box around shapes, read from where they were written. */
function boundsIn(xml: string): { x: number; y: number; cx: number; cy: number } {
  const all = [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map((found) =>
    found.slice(1).map(Number),
  );
  const [x, y] = [0, 1].map((axis) => Math.min(...all.map((box) => box[axis] ?? 0)));
  const [right, bottom] = [0, 1].map((axis) => Math.max(...all.map((box) => (box[axis] ?? 0) + (box[axis + 2] ?? 0))));
  return { x: x ?? 0, y: y ?? 0, cx: (right ?? 0) - (x ?? 0), cy: (bottom ?? 0) - (y ?? 0) };
}

/** Shapes that are moved together, in the same places as without a group. */
function groupXml({ name, description, marks }: GroupMark, writing: SlideWriting): string {
  const id = writing.nextId();
  const inner = marks.map((mark) => markXml(mark, writing)).join("");
  if (inner === "") return "";
  const { x, y, cx, cy } = boundsIn(inner);
  const frame = `<a:xfrm><a:off${attributes({ x, y })}/><a:ext${attributes({ cx, cy })}/><a:chOff${attributes({ x, y })}/><a:chExt${attributes({ cx, cy })}/></a:xfrm>`;
  const said = element("p:nvGrpSpPr", {}, `${namedXml(name, description || name, id)}<p:cNvGrpSpPr/><p:nvPr/>`);
  return element("p:grpSp", {}, said + element("p:grpSpPr", {}, frame) + inner);
}

/** A mark as shapes of a slide. */
export function markXml(mark: ShapeMark | TextMark | GroupMark, writing: SlideWriting): string {
  switch (mark.kind) {
    case "shape":
      return shapeXml(mark, writing);
    case "text":
      return textXml(mark, writing);
    case "group":
      return groupXml(mark, writing);
  }
}

/** The frame that a chart stands in. */
export function chartFrameXml(
  name: string,
  description: string,
  box: Box,
  chart: string,
  writing: SlideWriting,
): string {
  const said = element(
    "p:nvGraphicFramePr",
    {},
    `${namedXml(name, description, writing.nextId())}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>`,
  );
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const place = `<p:xfrm><a:off${attributes({ x: emu(box.x), y: emu(box.y) })}/><a:ext${attributes({ cx: emu(box.width), cy: emu(box.height) })}/></p:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" r:id="${escaped(chart)}"/></a:graphicData></a:graphic>`;
  return element("p:graphicFrame", {}, said + place + graphic);
}
