import { inflateSync } from "node:zlib";

/** An image read back from a PNG with a palette. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  /** Colours of the palette, as `#rrggbb`. */
  readonly palette: readonly string[];
  readonly colourAt: (x: number, y: number) => string | undefined;
}

/** The parts of a PNG, by their type; those of one type together. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]));
    at += length + 12;
  }
  return chunks;
}

/** Reads a PNG with a palette and unfiltered rows. */
export function pngPixels(bytes: Uint8Array): PngPixels {
  const chunks = chunksOf(Buffer.from(bytes));
  const part = (type: string): Buffer => chunks.get(type) ?? Buffer.alloc(0);
  const header = part("IHDR");
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(8)];
  const colours = part("PLTE");
  const palette = Array.from(
    { length: colours.length / 3 },
    (_, index) => `#${colours.toString("hex", index * 3, index * 3 + 3)}`,
  );
  const rows = inflateSync(part("IDAT"));
  const length = Math.ceil((width * depth) / 8) + 1;
  return {
    width,
    height,
    palette,
    colourAt: (x, y) => {
      const byte = rows[y * length + 1 + Math.floor((x * depth) / 8)] ?? 0;
      const shift = 8 - depth - ((x * depth) % 8);
      return palette[(byte >> shift) & ((1 << depth) - 1)];
    },
  };
}
