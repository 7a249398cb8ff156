import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexColours } from "#build/pictureColours.ts";
import { faces } from "#build/pictureFonts.ts";
import { pngOf } from "#build/picturePng.ts";
import { cachedPicture, pictureOf } from "#build/pictures.ts";
import { type Face, textWidth } from "#core/layout/slide/textWidth.ts";
import { pngPixels } from "./pngPixels.ts";

const drawing = (inside: string, width = 120, height = 63): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Sans 3"><rect width="${width}" height="${height}" fill="#fbfaf7"/>${inside}</svg>`;

const square = drawing('<rect x="20" y="10" width="40" height="30" fill="#2478b5"/>');

describe("a picture", () => {
  test("has the size and the flat colours of its drawing", async () => {
    const { width, height, colourAt } = pngPixels(await pictureOf(square));
    expect([width, height]).toEqual([120, 63]);
    expect([colourAt(0, 0), colourAt(19, 20), colourAt(20, 20), colourAt(59, 39), colourAt(60, 39)]).toEqual([
      "#fbfaf7",
      "#fbfaf7",
      "#2478b5",
      "#2478b5",
      "#fbfaf7",
    ]);
  });

  test("is the same bytes each time", async () => {
    expect(await pictureOf(square)).toEqual(await pictureOf(square));
  });

  test("keeps a thin line that is hardly darker than its ground", async () => {
    const text = '<text x="10" y="40" font-size="40" fill="#1b1f24">Angola</text>';
    const { colourAt } = pngPixels(
      await pictureOf(drawing(`<path d="M0 60.5h400" stroke="#dcd8cf"/>${text}`, 400, 63)),
    );
    expect(colourAt(200, 60)).toBe("#dcd8cf");
  });

  test.each([...faces])("is written in the fonts of the atlas, whatever the machine has: %s", async (face: Face) => {
    const words = "Hamburgefonstiv 2014";
    const style = { serif: 'font-family="Source Serif 4" font-weight="600"', sans: "", bold: 'font-weight="600"' };
    const text = `<text x="10" y="60" font-size="50" ${style[face]}>${words}</text>`;
    const { width, height, colourAt } = pngPixels(await pictureOf(drawing(text, 800, 80)));
    const inked = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (_, y) => colourAt(x, y)).some((colour) => colour !== "#fbfaf7"),
    );
    const drawn = (inked.at(-1) ?? 0) - 10;
    const measured = textWidth(words, { face, size: 50 });
    expect(drawn).toBeLessThan(measured + 2);
    expect(drawn).toBeGreaterThan(measured * 0.96 - 5);
  });
});

describe("few colours", () => {
  const rgba = (colours: readonly number[]) =>
    new Uint8Array(new Uint32Array(colours.map((colour) => (0xff000000 | colour) >>> 0)).buffer);

  test("are never more than allowed, and each pixel has one near its own", () => {
    const colours = Array.from({ length: 900 }, (_, index) => ((index * 7919) % 256) | (((index * 104729) % 256) << 8));
    const { indexes, palette } = indexColours(rgba(colours), 30, 30, 16);
    expect(palette.length).toBeLessThanOrEqual(16);
    const far = colours.filter((colour, at) => {
      const near = palette[indexes[at] ?? 0] ?? 0;
      const distance = Math.hypot((colour & 255) - (near & 255), (colour >> 8) - (near >> 8));
      return distance > 130;
    });
    expect(far).toEqual([]);
  });

  test("of an image that has no more are its own", () => {
    const colours = [0x000000, 0xffffff, 0x0000ff, 0x0000ff];
    const { indexes, palette } = indexColours(rgba(colours), 2, 2, 64);
    expect(palette).toHaveLength(3);
    expect([...indexes].map((index) => palette[index])).toEqual(colours);
  });

  test.each([2, 3, 5, 17])("%s of them are read back from a PNG as they were", (count) => {
    const indexes = Uint8Array.from({ length: 7 * 5 }, (_, at) => at % count);
    const palette = Array.from({ length: count }, (_, index) => index * 0x0a0b0c);
    const { colourAt } = pngPixels(pngOf({ width: 7, height: 5, indexes, palette }));
    const read = Array.from({ length: 35 }, (_, at) => colourAt(at % 7, Math.floor(at / 7)));
    const hex = (colour: number) =>
      `#${[colour & 255, (colour >> 8) & 255, (colour >> 16) & 255].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    expect(read).toEqual([...indexes].map((index) => hex(palette[index] ?? 0)));
  });
});

describe("kept pictures", () => {
  const inFolder = async (run: (folder: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), "pictures-"));
    try {
      await run(join(folder, "kept"));
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  test("are drawn once for a drawing, and anew for another", () =>
    inFolder(async (folder) => {
      const first = await cachedPicture(square, folder);
      expect(first).toEqual(await pictureOf(square));
      const [name = ""] = await readdir(folder);
      await writeFile(join(folder, name), "kept");
      expect(Buffer.from(await cachedPicture(square, folder)).toString()).toBe("kept");
      await cachedPicture(drawing(""), folder);
      expect(await readdir(folder)).toHaveLength(2);
    }));

  test("asked for by many at once, are whole and leave nothing half done", () =>
    inFolder(async (folder) => {
      const pictures = await Promise.all(Array.from({ length: 6 }, () => cachedPicture(square, folder)));
      expect(new Set(pictures.map((picture) => Buffer.from(picture).toString("hex"))).size).toBe(1);
      expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/)]);
    }));
});
