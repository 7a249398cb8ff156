import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import type { ExportedView } from "../exportedView.ts";
import { slideSvg } from "../slide/slideSvg.ts";
import { carried } from "../view/carried.ts";
import { withPngTexts } from "./pngTexts.ts";
import { fontRules, slideFonts } from "./slideFonts.ts";

export interface SlidePngOptions {
  readonly transparent?: boolean;
  /** The theme it is drawn in: light unless said. */
  readonly theme?: DrawnTheme;
  /** Ends the work where the reader does not want it any more. */
  readonly signal?: AbortSignal;
}

const png = "image/png";

function canvasBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large to be written"))), png);
  });
}

/** Draws an SVG that brings its fonts as the pixels of its size. */
export async function svgPng(svg: string, { width, height }: SlideSize, signal?: AbortSignal): Promise<Blob> {
  const image = new Image(width, height);
  // An address of its own would be kept from a strict page; what stands in the address itself is not.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  signal?.throwIfAborted();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("Nothing can be drawn here");
  context.drawImage(image, 0, 0, width, height);
  return canvasBlob(canvas);
}

/**
 * A view as a PNG of a slide, in its size in pixels, with its address, data version, licence and sources written into it.
 *
 * @throws {RangeError} for a size out of bounds
 */
export async function slidePng(
  view: ExportedView,
  size: SlideSize,
  { transparent = false, theme = "light", signal }: SlidePngOptions = {},
): Promise<Blob> {
  const fonts = fontRules(await slideFonts());
  signal?.throwIfAborted();
  const drawn = await svgPng(slideSvg(view, size, { transparent, theme, fontRules: fonts }), size, signal);
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  return new Blob([withPngTexts(bytes, { Title: view.headline, ...carried(view) })], { type: png });
}
