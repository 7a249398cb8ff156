import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { ExportedView, ViewSource } from "../exportedView.ts";
import { layoutSlide } from "../slide/layoutSlide.ts";
import { placedSlideSvg } from "../slide/slideSvg.ts";
import { families } from "../slide/svg/markSvg.ts";
import { element, escaped } from "../slide/svg/markup.ts";

/** Sheets that are printed on, lying, in mm. */
const papers = {
  A4: { width: 297, height: 210 },
  Letter: { width: 279.4, height: 215.9 },
} as const;

export type Paper = keyof typeof papers;

/** The empty edge of a sheet, in mm. */
const edge = 10;

/** Px of a slide to a mm of its sheet. */
const pxPerMm = 6.5;

/** The slide that fills the sheet. */
function sheetSize(paper: Paper): SlideSize {
  const { width, height } = papers[paper];
  return { width: Math.round((width - 2 * edge) * pxPerMm), height: Math.round((height - 2 * edge) * pxPerMm) };
}

/** What the sheet looks like: the slide on the first page, words on the next. */
export function printSheetRules(paper: Paper): string {
  const { width, height } = papers[paper];
  return `@page{size:${width}mm ${height}mm;margin:${edge}mm}
html,body{margin:0;background:#fff;color:#1b1f24;font:10.5pt/1.4 ${families.sans};print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure{margin:0;break-after:page}figure:not(:first-child){break-before:page}
figure svg{display:block;width:${width - 2 * edge}mm;height:${height - 2 * edge - 0.5}mm}
h1,h2{font-family:${families.serif};line-height:1.2;break-after:avoid}h1{font-size:17pt;margin:0 0 4mm}h2{font-size:12.5pt;margin:6mm 0 2mm}
p{margin:0 0 2mm;max-width:180mm}
ol{margin:0;padding:0;list-style:none;columns:2;column-gap:10mm}
li{break-inside:avoid;margin:0 0 2mm;overflow-wrap:anywhere}
a{color:inherit}`;
}

const link = (address: string, text = address): string => element("a", { href: address }, escaped(text));

function sourceItem(source: ViewSource, { dates, citation }: ExportedView["messages"]): string {
  const { number, title, publisher, date, url, licence } = source;
  const when = date === undefined ? citation.noDate : dateWords(date, dates);
  const said = [publisher ?? citation.noPublisher, title, when].map((part) => `${escaped(part)}. `).join("");
  return element(
    "li",
    {},
    `[${number}] ${said}${url === undefined ? "" : `${link(url)} `}${escaped(licence ?? citation.noLicence)}`,
  );
}

/** What stands on the sheet: the slide as lines and letters, then its words, its citation and every source. */
export function printSheetBody(view: ExportedView, paper: Paper, citation: string): string {
  const { messages, sources, headline, address, licence, accessed } = view;
  const { notes, version } = messages.slide;
  const placed = layoutSlide(view, sheetSize(paper));
  const terms = `${version(view.dataVersion, dateWords(view.created, messages.dates))}. ${notes.licence}: `;
  return [
    element("figure", {}, placedSlideSvg(placed, view, { transparent: true })),
    element("h1", {}, escaped(headline)),
    ...(view.said ?? []).map((paragraph) => element("p", {}, escaped(paragraph))),
    element("p", {}, escaped(citation)),
    element(
      "p",
      {},
      `${notes.address}: ${link(address)} (${escaped(notes.accessed(dateWords(accessed, messages.dates)))})`,
    ),
    element("p", {}, `${escaped(terms)}${link(licence.address, licence.name)}`),
    element("h2", {}, escaped(notes.sources)),
    element("ol", {}, sources.map((source) => sourceItem(source, messages)).join("")),
  ].join("");
}

/** A view as a sheet to print, a page of HTML that stands alone. */
export function printSheetHtml(view: ExportedView, paper: Paper, citation: string): string {
  const head = `<meta charset="utf-8">${element("title", {}, escaped(view.headline))}${element("style", {}, printSheetRules(paper))}`;
  return `<!doctype html>${element("html", { lang: view.filter.language }, element("head", {}, head) + element("body", {}, printSheetBody(view, paper, citation)))}`;
}
