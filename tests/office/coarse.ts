/** A picture in plain pixels: red, green and blue of each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Reads a picture as `pdftoppm` writes it. */
export function readPpm(bytes: Buffer): Pixels {
  const [, width = "", height = ""] = bytes.toString("latin1", 0, 60).match(/^P6\s+(\d+)\s+(\d+)\s+255\s/) ?? [];
  const rgb = bytes.subarray(bytes.length - Number(width) * Number(height) * 3);
  return { width: Number(width), height: Number(height), rgb };
}

/** The mean colours of a grid over a picture. */
function coarse({ width, height, rgb }: Pixels, columns: number, rows: number): readonly (readonly number[])[] {
  const sums = Array.from({ length: columns * rows }, () => [0, 0, 0, 0]);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const cell = sums[Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)];
      if (!cell) continue;
      for (const channel of [0, 1, 2]) cell[channel] = (cell[channel] ?? 0) + (rgb[(y * width + x) * 3 + channel] ?? 0);
      cell[3] = (cell[3] ?? 0) + 1;
    }
  return sums.map(([r = 0, g = 0, b = 0, count = 1]) => [r / count, g / count, b / count]);
}

/** How far two pictures are apart, cell by cell: the greatest difference of a channel, 0 to 255. */
export function apart(a: Pixels, b: Pixels, columns: number, rows: number): readonly number[] {
  const [first, second] = [coarse(a, columns, rows), coarse(b, columns, rows)];
  return first.map((cell, index) =>
    Math.max(...cell.map((value, channel) => Math.abs(value - (second[index]?.[channel] ?? 0)))),
  );
}
