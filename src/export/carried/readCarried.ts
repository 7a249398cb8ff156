import type { CarriedView } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";
import { readJson } from "./readJson.ts";
import { readHtml, readSvg } from "./readMarkup.ts";
import { readOffice } from "./readOffice.ts";
import { isPng, readPng } from "./readPng.ts";

/** Bytes of a file beyond which it is none of the atlas's, whose largest is a picture for a large screen. */
const most = 40_000_000;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What a file says of the view it was made from, whatever its name: a PNG, SVG, PPTX, HTML or JSON. Never throws. */
export function readCarried(bytes: Uint8Array): CarriedView | CarriedFault {
  if (bytes.length > most) return "large";
  if (isPng(bytes)) return readPng(bytes);
  if (isZip(bytes)) return readOffice(bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trimStart();
  } catch {
    return "foreign";
  }
  if (text.startsWith("{")) return readJson(text);
  if (/^<!doctype html|^<html/i.test(text)) return readHtml(text);
  if (/^<(\?xml|svg|!--|!doctype svg)/i.test(text)) return readSvg(text);
  return "foreign";
}
