import { pathString } from "#core/layout/map/pathString.ts";
import type { BarsMark, GroupMark, Mark, Outline, ShapeMark, TextLink, TextMark } from "#core/layout/slide/mark.ts";
import type { PlacedText } from "#core/layout/slide/placedText.ts";
import { type Face, textWidth } from "#core/layout/slide/textWidth.ts";
import type { FillPaints } from "./fillPaints.ts";
import { element, escaped } from "./markup.ts";

/** Families to fall back on: a file is opened where its own fonts are not. The last names no font, so that one is always found. */
export const families = {
  sans: "'Source Sans 3','Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif",
  serif: "'Source Serif 4','Source Serif Pro',Georgia,Cambria,'Liberation Serif','Times New Roman',serif",
};

const faces: Readonly<Record<Face, { readonly "font-family"?: string; readonly "font-weight"?: number }>> = {
  serif: { "font-family": families.serif, "font-weight": 600 },
  sans: {},
  bold: { "font-weight": 600 },
};

/** A piece of a line: one that leads somewhere, or one between such. */
interface Run {
  readonly text: string;
  readonly href: string | undefined;
}

/** A line in pieces, at the words in it that lead somewhere. */
function runsOf(text: string, links: readonly TextLink[]): readonly Run[] {
  const found = links
    .map((link) => ({ ...link, at: text.indexOf(link.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const runs: Run[] = [];
  let done = 0;
  for (const { text: words, href, at } of found) {
    if (at < done) continue;
    if (at > done) runs.push({ text: text.slice(done, at), href: undefined });
    runs.push({ text: words, href });
    done = at + words.length;
  }
  return done < text.length ? [...runs, { text: text.slice(done), href: undefined }] : runs;
}

interface LineLook {
  readonly paint: string;
  readonly halo: boolean;
  readonly links: readonly TextLink[];
  readonly paints: FillPaints;
}

/** How the letters of a line are drawn. */
function lettersOf({ face, size }: PlacedText, { paint, halo, paints: { colourOf } }: LineLook) {
  const outline = halo
    ? { stroke: colourOf("paper"), "stroke-width": size / 5, "stroke-linejoin": "round", "paint-order": "stroke" }
    : {};
  return { "font-size": size, fill: colourOf(paint), ...faces[face], ...outline };
}

/** A line of text; what leads somewhere is drawn by itself, for few programs know links within a text. */
function lineSvg(line: PlacedText, look: LineLook): string {
  const { text, face, size, x, y, anchor } = line;
  const style = { face, size };
  const letters = lettersOf(line, look);
  // A font that stands in for ours is drawn as wide as ours, so that no line leaves its place.
  const fixed = (words: string) => ({ textLength: textWidth(words, style), lengthAdjust: "spacingAndGlyphs" });
  const runs = runsOf(text, look.links);
  if (runs.every(({ href }) => href === undefined)) {
    const anchored = anchor === "start" ? undefined : anchor;
    return element("text", { x, y, "text-anchor": anchored, ...letters, ...fixed(text) }, escaped(text));
  }
  let at = { start: x, middle: x - textWidth(text, style) / 2, end: x - textWidth(text, style) }[anchor];
  return runs
    .map(({ text: words, href }) => {
      // Spaces at the ends of a piece would be lost.
      const start = at + textWidth(words.slice(0, words.length - words.trimStart().length), style);
      at += textWidth(words, style);
      const shown = words.trim();
      if (shown === "") return "";
      const drawn = element("text", { x: start, y, ...letters, ...fixed(shown) }, escaped(shown));
      return href === undefined ? drawn : element("a", { href }, drawn);
    })
    .join("");
}

function textSvg({ text, lines, paint, halo, links }: TextMark, paints: FillPaints): string {
  const whole = links.find((link) => link.text === text);
  return lines
    .map((line) => {
      const own = whole ? [{ text: line.text, href: whole.href }] : links;
      return lineSvg(line, { paint, halo, links: own, paints });
    })
    .join("");
}

const step = 0.25;

function outlineSvg(
  outline: Outline,
  look: Readonly<Record<string, string | number | undefined>>,
  content: string,
): string {
  switch (outline.kind) {
    case "rect": {
      const { x, y, width, height } = outline.box;
      return element("rect", { x, y, width, height, rx: outline.radius, ...look }, content);
    }
    case "ellipse": {
      const { x, y, width, height } = outline.box;
      return element(
        "ellipse",
        { cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2, ...look },
        content,
      );
    }
    case "lines":
      return element("path", { d: pathString(outline.lines, step), ...look }, content);
  }
}

function shapeSvg({ name, description, outline, fill, stroke, words }: ShapeMark, paints: FillPaints): string {
  const look = {
    fill: fill ? paints.paintOf(fill) : "none",
    "fill-opacity": fill?.opacity === 1 ? undefined : fill?.opacity,
    stroke: stroke && paints.colourOf(stroke.paint),
    "stroke-width": stroke?.width,
    "stroke-linejoin": stroke && "round",
    "stroke-dasharray": stroke?.dash?.map((length) => Math.round(length * 100) / 100).join(" "),
  };
  const said = [description === "" ? name : description].filter((text) => text !== "");
  const title = said.map((text) => element("title", {}, escaped(text))).join("");
  const drawn = outlineSvg(outline, look, title);
  if (!words || outline.kind === "lines") return drawn;
  const { x, y, width, height } = outline.box;
  const line: PlacedText = {
    text: words.text,
    face: "bold",
    size: words.size,
    anchor: "middle",
    x: x + width / 2,
    y: y + height / 2 + words.size * 0.35,
  };
  return drawn + lineSvg(line, { paint: words.paint, halo: false, links: [], paints });
}

const barsSvg = ({ bars }: BarsMark, paints: FillPaints): string =>
  bars
    .map(
      ({ box, fill, stroke, number }) =>
        (box.width > 0
          ? shapeSvg({ kind: "shape", name: "", description: "", outline: { kind: "rect", box }, fill, stroke }, paints)
          : "") + lineSvg(number, { paint: "ink", halo: false, links: [], paints }),
    )
    .join("");

const groupSvg = ({ name, marks }: GroupMark, paints: FillPaints): string =>
  element("g", { "aria-label": name === "" ? undefined : name }, marks.map((mark) => markSvg(mark, paints)).join(""));

/** Draws a mark. */
export function markSvg(mark: Mark, paints: FillPaints): string {
  switch (mark.kind) {
    case "text":
      return textSvg(mark, paints);
    case "shape":
      return shapeSvg(mark, paints);
    case "bars":
      return barsSvg(mark, paints);
    case "group":
      return groupSvg(mark, paints);
  }
}
