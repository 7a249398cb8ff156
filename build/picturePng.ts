import { crc32, deflateSync } from "node:zlib";
import type { IndexedImage } from "./pictureColours.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** Bits that a pixel takes: as few as its palette needs. */
const depthFor = (colours: number): 1 | 2 | 4 | 8 => (colours <= 2 ? 1 : colours <= 4 ? 2 : colours <= 16 ? 4 : 8);

/** The rows of an image as PNG packs them: unfiltered, as lines of flat colour compress best. */
function packedRows({ width, height, indexes }: IndexedImage, depth: number): Uint8Array {
  const perByte = 8 / depth;
  const length = Math.ceil(width / perByte) + 1;
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    if (depth === 8) {
      rows.set(indexes.subarray(y * width, (y + 1) * width), y * length + 1);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const at = y * length + 1 + Math.floor(x / perByte);
      rows[at] = (rows[at] ?? 0) | ((indexes[y * width + x] ?? 0) << (8 - depth * ((x % perByte) + 1)));
    }
  }
  return rows;
}

/** Writes an image with a palette as PNG. */
export function pngOf(image: IndexedImage): Uint8Array {
  const depth = depthFor(image.palette.length);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    image.palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
  );
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(packedRows(image, depth), { level: 8, memLevel: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
