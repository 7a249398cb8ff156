import { type CarriedView, carriedIn } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The keyword and the text of an iTXt chunk; nothing of one whose text is compressed, as the atlas writes none. */
function textIn(chunk: Uint8Array): readonly [string, string] | undefined {
  const end = chunk.indexOf(0);
  if (end < 1 || end > 79 || chunk[end + 1] !== 0) return undefined;
  const language = chunk.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : chunk.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  return [latin(chunk.subarray(0, end)), new TextDecoder().decode(chunk.subarray(translated + 1))];
}

/** What a PNG says of the view it was made from, in its texts (iTXt). Never throws. */
export function readPng(bytes: Uint8Array): CarriedView | CarriedFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pairs: (readonly [string, string])[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return "broken";
    if (type === "iTXt") {
      const found = textIn(bytes.subarray(at + 8, at + 8 + length));
      if (found) pairs.push(found);
    }
    if (type === "IEND") return carriedIn(pairs) ?? "foreign";
    at += 12 + length;
  }
  return "broken";
}
