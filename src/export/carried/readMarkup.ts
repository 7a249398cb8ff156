import { type CarriedView, carriedIn } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of markup with its character references written out. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (all, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return named[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const elements = /<([\w:.-]{1,40})\s[^<>]{0,400}?\bkey="(opd-atlas:[\w-]{1,40})"[^<>]{0,400}>([^<]*)<\/\1>/g;
const metas = /<meta\s+name="(opd-atlas:[\w-]{1,40})"\s+content="([^"<>]*)"\s*\/?>/gi;
const properties =
  /<property\s[^<>]{0,400}?\bname="(opd-atlas:[\w-]{1,40})"[^<>]{0,400}>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>\s*<\/property>/g;

/** What an SVG says of the view it was made from: elements of its metadata with a `key`. Never throws. */
export function readSvg(text: string): CarriedView | CarriedFault {
  if (!/<\/svg\s*>\s*$/.test(text)) return "broken";
  const metadata = /<metadata\b[^>]*>([\s\S]*?)<\/metadata>/.exec(text)?.[1] ?? "";
  return (
    carriedIn([...metadata.matchAll(elements)].map(([, , key = "", value = ""]) => [key, unescaped(value)])) ??
    "foreign"
  );
}

/** What a page saved from the atlas says of its view: `<meta name content>` in its head. Never throws. */
export function readHtml(text: string): CarriedView | CarriedFault {
  const [head = ""] = text.split(/<body\b/i, 1);
  return carriedIn([...head.matchAll(metas)].map(([, key = "", value = ""]) => [key, unescaped(value)])) ?? "foreign";
}

/** What the properties of an Office document say of the view it was made from (docProps/custom.xml). Never throws. */
export const readProperties = (text: string): CarriedView | CarriedFault =>
  carriedIn([...text.matchAll(properties)].map(([, key = "", value = ""]) => [key, unescaped(value)])) ?? "foreign";
