import type { Box } from "./box.ts";
import type { Mark, ShapeMark, TextLink, TextMark } from "./mark.ts";
import { namesThatFit } from "./namesThatFit.ts";
import { leastText, type SlideSize } from "./slideSize.ts";
import { endOf, fitTextMark, setText, type TextPlace } from "./textMark.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrappedText.ts";

/** The words around what a slide shows. */
export interface SlideWords {
  readonly title: string;
  /** As of when, then what the filter chooses. */
  readonly note: readonly string[];
  /** Words for those parts of the note that are left out. */
  readonly more: (count: number) => string;
  /** Who says so. */
  readonly publishers: readonly string[];
  readonly sources: (names: readonly string[], more: number) => string;
  /** Borders, licence, version: sentences; and the same with the atlas's name, as short as can be. */
  readonly terms: string;
  readonly shortTerms: string;
  /** The name of the atlas. */
  readonly atlas: string;
  /** Where the view is found; a picture that stands for a page where its link is shared has none. */
  readonly address: string | undefined;
  readonly links: readonly TextLink[];
}

/** Where everything of a slide stands. */
export interface SlideFrame {
  readonly marks: readonly Mark[];
  /** What is left for what the slide shows. */
  readonly body: Box;
  /** Size in px of the least text. */
  readonly text: number;
}

/** A text in lines that break after a mark of an address, for addresses have no spaces. */
function addressLines(address: string, size: number, width: number): readonly string[] {
  const pieces = address.match(/[^/?&~]*[/?&~]*/g)?.filter((piece) => piece !== "") ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth(line + piece, { face: "sans", size }) > width) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  return [...lines, line];
}

/** Most lines that an address takes; one that is longer is written without its query, and the link under it is whole. */
const mostAddressLines = 3;

/** The publishers' names in at most so many lines. */
function sourcesLine({ publishers, sources }: SlideWords, size: number, width: number, lines: number): string {
  const style = { face: "sans", size } as const;
  const fits = (line: string): boolean =>
    textWidth(line, style) <= width * lines && wrapText(line, style, width).length <= lines;
  return (
    publishers.map((_, index) => sources(publishers.slice(0, publishers.length - index), index)).find(fits) ??
    namesThatFit(publishers, sources, style, width)
  );
}

/** The address, as a link as a whole: beside what is `before` px wide where there is room, else below it. */
function addressMark(address: string, size: number, { x, width, top }: TextPlace, before: number, underneath: number) {
  const full = addressLines(address, size, width);
  const shown = full.length <= mostAddressLines ? address : address.replace(/[?].*$/, "?…");
  const isBeside = textWidth(shown, { face: "sans", size }) <= width - before;
  const room = isBeside ? { x: x + before, width: width - before, top } : { x, width, top: underneath };
  const style = { size, leading: 1.2, paint: "accent", anchor: isBeside && before > 0 ? "end" : "start" } as const;
  const mark = setText(addressLines(shown, size, room.width).join(" "), room, style);
  return { ...mark, name: shown, text: shown, links: [{ text: shown, href: address }] };
}

/**
 * The lines at the foot, from `top`: sources, terms, then whose slide it is and where it comes from; without an address,
 * its terms stand in that place.
 */
function footMarks(words: SlideWords, size: number, place: TextPlace, isTight: boolean): readonly TextMark[] {
  const { links, terms, shortTerms, atlas, address } = words;
  const gap = size * 0.5;
  const style = { size, leading: 1.2, paint: "ink2", links };
  const lines = isTight || address === undefined ? 1 : 2;
  const sources = setText(sourcesLine(words, size, place.width, lines), place, style);
  const second = endOf([sources], place.top) + gap * 0.7;
  const named = (top: number) => setText(atlas, { ...place, top }, { face: "serif", size: size * 1.08 });
  if (address === undefined) {
    const top = second + gap * 0.3;
    return [sources, named(top), setText(terms, { ...place, top: top + size * 0.06 }, { ...style, anchor: "end" })];
  }
  const said = setText(isTight ? shortTerms : terms, { ...place, top: second }, style);
  const last = endOf([said], second) + gap;
  if (isTight) return [sources, said, addressMark(address, size, { ...place, top: last }, 0, last)];
  const name = named(last);
  const before = textWidth(atlas, { face: "serif", size: size * 1.08 }) + size;
  const at = { ...place, top: last + size * 0.06 };
  return [sources, said, name, addressMark(address, size, at, before, endOf([name], last) + gap * 0.8)];
}

/** Least height of what a slide shows that its note leaves where it can, in sizes of the text. */
const leastBody = 6;

/** The note under the title, as much of it as ends before `end`; and where what the slide shows begins. */
function noteMarks({ note, more }: SlideWords, text: number, place: TextPlace, end: number, isTight: boolean) {
  const after = text * (isTight ? 0.7 : 1.1);
  const saying = (count: number) => {
    const parts = count < note.length ? [...note.slice(0, count), more(note.length - count)] : note;
    const at = { ...place, top: place.top + text * 0.7 };
    const mark = setText(parts.join(" · "), at, { size: text * (isTight ? 1 : 1.15), paint: "ink2" });
    return { note: [mark], start: endOf([mark], place.top) + after };
  };
  if (note.length === 0) return { note: [], start: place.top + after };
  let count = note.length;
  let said = saying(count);
  while (said.start > end && count > 1) {
    count -= 1;
    said = saying(count);
  }
  return said;
}

/** Lays out what all slides share: title and note at the top; sources, terms, name and address at the foot. */
export function layoutSlideFrame(words: SlideWords, size: SlideSize, text = leastText(size)): SlideFrame {
  const { width, height } = size;
  const side = Math.max(width * 0.0375, text * 1.5);
  const place = { x: side, width: width - 2 * side };
  const isTight = words.address !== undefined && height < text * 32;
  const top = text * (isTight ? 1.5 : 2.2);
  const scaled = (sizes: readonly number[]) => sizes.map((times) => times * text);
  const title = fitTextMark(
    words.title,
    { ...place, top },
    [
      { lines: 1, sizes: scaled(isTight ? [2.2, 2, 1.8, 1.6, 1.5] : [2.6, 2.4, 2.2, 2]) },
      { lines: 2, sizes: scaled(isTight ? [1.8, 1.6, 1.45] : [2.2, 2, 1.8]) },
      { lines: 3, sizes: scaled(isTight ? [1.4, 1.25] : [1.7, 1.5]) },
      { lines: 4, sizes: scaled([1.4, 1.2]) },
      { lines: 12, sizes: scaled([1.1, 1]) },
    ],
    { face: "serif", leading: 1.13, role: "title" },
  );
  const titleEnd = endOf([title], top);
  const footAt = (from: number) => footMarks(words, text, { ...place, top: from }, isTight);
  const bottom = height - text * (isTight ? 0.8 : 1.2);
  const footHeight = endOf(footAt(0), 0);
  const rule = bottom - footHeight - text * 0.7;
  const line: ShapeMark = {
    kind: "shape",
    name: "",
    description: "",
    outline: { kind: "rect", box: { x: side, y: rule, width: place.width, height: text / 14 } },
    fill: { paint: "ink" },
  };
  const { note, start } = noteMarks(words, text, { ...place, top: titleEnd }, rule - text * (leastBody + 0.8), isTight);
  return {
    marks: [title, ...note, line, ...footAt(bottom - footHeight)],
    body: { x: side, y: start, width: place.width, height: Math.max(0, rule - text * 0.8 - start) },
    text,
  };
}
