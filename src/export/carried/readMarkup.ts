import { type CarriedView, carriedIn, carriedNames } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of markup with its character references written out. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (all, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return named[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const metas = /<meta\s+name="([\w :.-]{1,60})"\s+content="([^"<>]*)"\s*\/?>/gi;
const properties =
  /<property\s[^<>]{0,400}?\bname="([\w :.-]{1,60})"[^<>]{0,400}>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>\s*<\/property>/g;

const pairsIn = (text: string, pattern: RegExp): readonly (readonly [string, string])[] =>
  [...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, unescaped(value)]);

/** The first element's text in RDF, or what it points at. */
const stated = (metadata: string, name: string): string =>
  unescaped(
    new RegExp(`<${name}(?:>([^<]*)</${name}>|\\s+rdf:resource="([^"<>]*)"\\s*/>)`).exec(metadata)?.slice(1).join("") ??
      "",
  );

/** What an SVG says of the view it was made from, in the terms of Dublin Core. Never throws. */
export function readSvg(text: string): CarriedView | CarriedFault {
  if (!/<\/svg\s*>\s*$/.test(text)) return "broken";
  const metadata = /<metadata\b[^>]*>([\s\S]*?)<\/metadata>/.exec(text)?.[1] ?? "";
  const references = [...metadata.matchAll(/<dcterms:references>([^<|]*)/g)].map(([, id = ""]) => unescaped(id).trim());
  const carried = carriedIn([
    [carriedNames.address, stated(metadata, "dc:identifier")],
    [carriedNames.dataVersion, stated(metadata, "dcterms:hasVersion")],
    [carriedNames.licence, `${stated(metadata, "dc:rights")} ${stated(metadata, "cc:license")}`.trim()],
    [carriedNames.sources, references.join(" ")],
  ]);
  return carried ?? "foreign";
}

/** What a page saved from the atlas says of its view: `<meta name content>` in its head. Never throws. */
export function readHtml(text: string): CarriedView | CarriedFault {
  const [head = ""] = text.split(/<body\b/i, 1);
  return carriedIn(pairsIn(head, metas)) ?? "foreign";
}

/** What the properties of an Office document say of the view it was made from (docProps/custom.xml). Never throws. */
export const readProperties = (text: string): CarriedView | CarriedFault =>
  carriedIn(pairsIn(text, properties)) ?? "foreign";
