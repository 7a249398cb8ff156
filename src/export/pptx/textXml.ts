import type { TextLink, TextMark } from "#core/layout/slide/mark.ts";
import type { Face } from "#core/layout/slide/textWidth.ts";
import { element, escaped } from "../slide/svg/markup.ts";
import { hundredthPoints } from "./deckSize.ts";
import { colourXml } from "./themeColours.ts";

/** Gives the id of the relationship that leads to an address. */
export type LinkIds = (href: string) => string;

/** How letters look: fonts of the theme, by name. */
export interface Letters {
  readonly face: Face;
  readonly size: number;
  readonly paint: string;
  readonly halo?: boolean;
}

function lettersXml(name: string, { face, size, paint, halo = false }: Letters, language: string, link = ""): string {
  const font = face === "serif" ? "+mj" : "+mn";
  // A presentation has no letters with a halo; a glow of the ground's colour is one.
  const glow = halo ? element("a:effectLst", {}, element("a:glow", { rad: 38_100 }, colourXml("paper", 0.85))) : "";
  return element(
    name,
    { lang: language, sz: hundredthPoints(size), b: face === "sans" ? 0 : 1, dirty: 0 },
    element("a:solidFill", {}, colourXml(paint)) +
      glow +
      element("a:latin", { typeface: `${font}-lt` }) +
      element("a:ea", { typeface: `${font}-ea` }) +
      element("a:cs", { typeface: `${font}-cs` }) +
      link,
  );
}

/** A text in pieces: those that lead somewhere, and what is between them. */
function runs(text: string, links: readonly TextLink[]): readonly { readonly text: string; readonly href?: string }[] {
  const found = links
    .map((link) => ({ ...link, at: text.indexOf(link.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const pieces: { text: string; href?: string }[] = [];
  let done = 0;
  for (const { text: words, href, at } of found) {
    if (at < done) continue;
    if (at > done) pieces.push({ text: text.slice(done, at) });
    pieces.push({ text: words, href });
    done = at + words.length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces;
}

/** Keeps a link in the colour of its text. */
const ownColour =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

interface Paragraph {
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly align: "l" | "ctr" | "r";
  /** From one baseline to the next, in px. */
  readonly leading?: number;
}

/** A paragraph of text. */
function paragraphXml(
  { text, links, align, leading }: Paragraph,
  letters: Letters,
  language: string,
  linkIds: LinkIds,
): string {
  const spacing =
    leading === undefined
      ? ""
      : element("a:lnSpc", {}, element("a:spcPts", { val: hundredthPoints(leading) })) +
        element("a:spcBef", {}, element("a:spcPts", { val: 0 }));
  const pieces = runs(text, links).map(({ text: words, href }) => {
    const link = href === undefined ? "" : element("a:hlinkClick", { "r:id": linkIds(href) }, ownColour);
    return element("a:r", {}, lettersXml("a:rPr", letters, language, link) + element("a:t", {}, escaped(words)));
  });
  const settings = element("a:pPr", { marL: 0, indent: 0, algn: align }, `${spacing}<a:buNone/>`);
  return element("a:p", {}, settings + pieces.join(""));
}

const anchors = { start: "l", middle: "ctr", end: "r" } as const;

/** The body of a text: one paragraph that wraps in its room, as a presenter edits it. */
export function bodyXml(mark: TextMark, language: string, linkIds: LinkIds): string {
  const { text, lines, face, size, leading, paint, links, halo } = mark;
  const align = anchors[lines[0]?.anchor ?? "start"];
  const wraps = lines.length > 1 || mark.role === "title";
  const body = element(
    "a:bodyPr",
    { wrap: wraps ? "square" : "none", lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: "t" },
    element(mark.role === "title" ? "a:normAutofit" : "a:noAutofit", {}),
  );
  return element(
    "p:txBody",
    {},
    `${body}<a:lstStyle/>${paragraphXml({ text, links, align, leading }, { face, size, paint, halo }, language, linkIds)}`,
  );
}

/** Words in the middle of a shape. */
export function wordsXml(text: string, letters: Letters, language: string): string {
  const body = element("a:bodyPr", { wrap: "none", lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: "ctr" });
  const paragraph = paragraphXml({ text, links: [], align: "ctr" }, letters, language, () => "");
  return element("p:txBody", {}, `${body}<a:lstStyle/>${paragraph}`);
}
