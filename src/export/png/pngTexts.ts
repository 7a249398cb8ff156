const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Where the first chunk, which tells an image's size, ends. */
const headerEnd = 33;

const remainder = (start: number): number => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
};

/** The check sum that PNG puts after every chunk. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = remainder((sum ^ byte) & 255) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** An `iTXt` chunk: a text in UTF-8 under a keyword, as it is. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  // The keyword ends with 0; then no compression, of no kind, no language, no translated keyword.
  const head = [...encoder.encode(keyword), 0, 0, 0, 0, 0];
  const body = new Uint8Array([...encoder.encode("iTXt"), ...head, ...encoder.encode(text)]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, checkSum(body));
  return chunk;
}

const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/**
 * Writes texts into a PNG, each under its keyword.
 *
 * @param texts by keyword: 1 to 79 letters of Latin-1
 * @throws {RangeError} where the bytes are no PNG
 */
export function withPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new RangeError("These bytes are no PNG");
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, headerEnd));
  let at = headerEnd;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(headerEnd), at);
  return whole;
}

/** The texts that a PNG carries, by keyword; none where the bytes are no PNG, and of a broken one those before the break. */
export function pngTextsOf(png: Uint8Array): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!isPng(png)) return texts;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const decoder = new TextDecoder();
  let at = signature.length;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 8, at + 8 + length);
    if (body.length < length) break;
    const end = body.indexOf(0);
    if (decoder.decode(png.subarray(at + 4, at + 8)) === "iTXt" && end > 0 && body[end + 1] === 0) {
      const language = body.indexOf(0, end + 3);
      const translated = body.indexOf(0, language + 1);
      if (language > 0 && translated > 0)
        texts.set(decoder.decode(body.subarray(0, end)), decoder.decode(body.subarray(translated + 1)));
    }
    at += length + 12;
  }
  return texts;
}
