import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { indexColours } from "./pictureColours.ts";
import { faces, fontOf } from "./pictureFonts.ts";
import { pngOf } from "./picturePng.ts";

/** Colours of a picture: enough for its flat ones and the soft edges between them. */
const mostColours = 64;

/** Counts up when a picture is written otherwise than before, so that none of the kept ones is taken for it. */
const edition = 1;

/** What draws: the rasteriser started, and the fonts it draws with. */
interface Rasteriser {
  readonly fonts: readonly Uint8Array[];
  /** Of everything that a picture's bytes depend on besides its SVG. */
  readonly print: string;
}

let started: Promise<Rasteriser> | undefined;

async function startRasteriser(): Promise<Rasteriser> {
  const wasm = await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"));
  const fonts = await Promise.all(faces.map(fontOf));
  const hash = createHash("sha256").update(`${edition} ${mostColours}`);
  for (const part of [wasm, ...fonts]) hash.update(part);
  await initWasm(wasm);
  return { fonts, print: hash.digest("hex") };
}

/** Once a thread. */
function rasteriser(): Promise<Rasteriser> {
  started ??= startRasteriser();
  return started;
}

/** Draws an SVG as PNG, in its own size and with the fonts of the pictures alone: the same bytes on every machine. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const { fonts } = await rasteriser();
  const drawing = new Resvg(svg, { font: { fontBuffers: [...fonts], defaultFontFamily: "Source Sans 3" } });
  const image = drawing.render();
  const { width, height, pixels } = image;
  image.free();
  drawing.free();
  return pngOf(indexColours(pixels, width, height, mostColours));
}

/** What was read, or `undefined` where there is no such file. */
async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * The PNG of an SVG, kept in `folder` under what it depends on: drawn only where nothing there is of the same content.
 *
 * Several threads may ask at once: a file gets its name only when it is whole.
 */
export async function cachedPicture(svg: string, folder: string): Promise<Uint8Array> {
  const { print } = await rasteriser();
  const file = join(folder, `${createHash("sha256").update(print).update(svg).digest("hex")}.png`);
  const kept = await readIfThere(file);
  if (kept) return kept;
  const picture = await pictureOf(svg);
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, picture);
  await rename(draft, file);
  return picture;
}
