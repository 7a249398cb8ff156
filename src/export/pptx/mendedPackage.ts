import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import type { ExportedView } from "../exportedView.ts";
import { element } from "../slide/svg/markup.ts";
import { notesOf } from "./notes.ts";
import { appProperties, coreProperties, customProperties } from "./properties.ts";
import { notesXml, slideParts } from "./slideParts.ts";
import { colourScheme } from "./themeColours.ts";

/** A slide of a deck with what it shows. */
export interface DeckSlide {
  readonly view: ExportedView;
  readonly placed: PlacedSlide;
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

const changed = (parts: Map<string, string>, name: string, change: (xml: string) => string): void => {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`The package has no part ${name}`);
  parts.set(name, change(xml));
};

const ground = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

/** Adds relationships to a part that has some. */
const withRelationships = (xml: string, added: string): string =>
  xml.replace("</Relationships>", `${added}</Relationships>`);

/** Puts our own shapes, chart, links and notes in the place of what stands in for them. */
function writeSlide(parts: Map<string, string>, { view, placed }: DeckSlide, number: number): void {
  const rels = `ppt/slides/_rels/slide${number}.xml.rels`;
  const [, chartId = "", chartPath = ""] =
    parts.get(rels)?.match(/Id="(\w+)"[^>]*\/relationships\/chart"[^>]*Target="\/([^"]+)"/) ?? [];
  const { slide, links, chart } = slideParts(placed, view, chartId);
  parts.set(`ppt/slides/slide${number}.xml`, slide);
  if (chart !== undefined) parts.set(chartPath, chart);
  changed(parts, rels, (xml) =>
    withRelationships(
      xml,
      [...links]
        .map(([Target, Id]) =>
          element("Relationship", { Id, Type: `${relationships}/hyperlink`, Target, TargetMode: "External" }),
        )
        .join(""),
    ),
  );
  changed(parts, `ppt/notesSlides/notesSlide${number}.xml`, (xml) =>
    xml.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>notes<\/a:t>.*?<\/a:p>/s, () => notesXml(notesOf(view), "en-GB")),
  );
}

/** Mends what is the same for all slides: theme, sizes, order of elements, properties. */
function writeShared(
  parts: Map<string, string>,
  view: ExportedView,
  cx: number,
  isHere: (name: string) => boolean,
): void {
  changed(parts, "ppt/theme/theme1.xml", (xml) =>
    xml
      .replace(/<a:clrScheme.*?<\/a:clrScheme>/s, () => colourScheme())
      .replace('name="Office Theme"', 'name="Open Data Partnerships Atlas"'),
  );
  changed(parts, "ppt/presentation.xml", (xml) => {
    const [notes = ""] = xml.match(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s) ?? [];
    return xml
      .replace(notes, "")
      .replace("<p:sldIdLst>", () => `${notes}<p:sldIdLst>`)
      .replace(/<p:sldSz [^>]*\/>/, element("p:sldSz", { cx, cy: 6_858_000 }))
      .replace(/<p:notesSz [^>]*\/>/, element("p:notesSz", { cx: 6_858_000, cy: 9_144_000 }));
  });
  // Titles begin at the start edge, as laid out, on the ground of the theme.
  changed(parts, "ppt/slideMasters/slideMaster1.xml", (xml) =>
    xml.replace('algn="ctr"', 'algn="l"').replace("<p:cSld><p:spTree>", `<p:cSld>${ground}<p:spTree>`),
  );
  parts.set("docProps/core.xml", coreProperties(view));
  parts.set("docProps/app.xml", appProperties);
  parts.set("docProps/custom.xml", customProperties(view));
  changed(parts, "[Content_Types].xml", (xml) =>
    xml
      .replace(/<Default Extension="(jpeg|jpg|svg|png|gif|m4v|mp4|vml)"[^>]*\/>/g, "")
      // A type for a master of each slide is written, though there is one for all.
      .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (type, name: string) => (isHere(name) ? type : ""))
      .replace(
        "</Types>",
        `${element("Override", { PartName: "/docProps/custom.xml", ContentType: customType })}</Types>`,
      ),
  );
  changed(parts, "_rels/.rels", (xml) =>
    withRelationships(
      xml,
      element("Relationship", {
        Id: "rIdCustom",
        Type: `${relationships}/custom-properties`,
        Target: "docProps/custom.xml",
      }),
    ),
  );
}

/** The day that every part of the package is of, so that the same deck is the same bytes. */
const day = new Date(1980, 0, 1);

/** Numbers charts and their worksheets from 1: they are counted on from deck to deck. */
function renumbered(files: readonly (readonly [string, Uint8Array])[]): readonly (readonly [string, Uint8Array])[] {
  const numbers = files.flatMap(([name]) => name.match(/charts\/chart(\d+)\.xml$/)?.[1] ?? []).map(Number);
  const ascending = numbers.toSorted((a, b) => a - b);
  const inOrder = (text: string): string =>
    ascending.reduce(
      (before, old, index) =>
        before
          .replaceAll(`chart${old}.xml`, `chart${index + 1}.xml`)
          .replaceAll(`Worksheet${old}.xlsx`, `Worksheet${index + 1}.xlsx`),
      text,
    );
  return files.map(([name, bytes]) => [
    inOrder(name),
    name.endsWith(".rels") || name === "[Content_Types].xml" ? strToU8(inOrder(strFromU8(bytes))) : bytes,
  ]);
}

/** A worksheet of the day of its deck, compressed. */
function mendedBook(bytes: Uint8Array, accessed: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const dated = files.map(([name, part]) => [
    name,
    name === "docProps/core.xml"
      ? strToU8(strFromU8(part).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${accessed}T00:00:00Z`))
      : part,
  ]);
  return zipSync(Object.fromEntries(dated), { level: 9, mtime: day });
}

/** Makes a written package whole: every shape with its name, alternative text and colours of the theme, and compressed. */
export function mendedPackage(written: Uint8Array, slides: readonly DeckSlide[], cx: number): Uint8Array {
  const files = renumbered(Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith("/")));
  const isText = (name: string): boolean => /\.(xml|rels)$/.test(name);
  const parts = new Map(files.filter(([name]) => isText(name)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  slides.forEach((slide, index) => {
    writeSlide(parts, slide, index + 1);
  });
  const [first] = slides;
  const names = new Set(files.map(([name]) => name));
  if (first) writeShared(parts, first.view, cx, (name) => names.has(name));
  const packed: Zippable = Object.fromEntries([
    ...[...parts].map(([name, xml]) => [name, strToU8(xml)] as const),
    ...files
      .filter(([name]) => !isText(name))
      .map(([name, bytes]) => [name, mendedBook(bytes, first?.view.accessed ?? "")] as const),
  ]);
  return zipSync(packed, { level: 9, mtime: day });
}
