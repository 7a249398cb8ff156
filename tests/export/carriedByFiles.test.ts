import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { carriedOf } from "#export/carried/carriedView.ts";
import { pathInAtlas } from "#export/carried/pathInAtlas.ts";
import { readCarried } from "#export/carried/readCarried.ts";
import { withPngTexts } from "#export/png/pngTexts.ts";
import { pptxOf } from "#export/pptx/pptxOf.ts";
import { slideSvg } from "#export/slide/slideSvg.ts";
import { carried } from "#export/view/carried.ts";
import { addresses, viewAt, vocabulary } from "./views.ts";

test.each(addresses)("%s: the slide as an SVG, a PNG and a deck opens its view again", async (address) => {
  const view = viewAt(address);
  const said = carriedOf(view);
  const svg = new TextEncoder().encode(slideSvg(view, slideSizes.wide));
  expect(readCarried(svg)).toEqual(said);
  const png = withPngTexts(new Uint8Array(readFileSync("public/icon-32.png")), {
    Title: view.headline,
    ...carried(view),
  });
  expect(readCarried(png)).toEqual(said);
  expect(readCarried(await pptxOf([view], "16:9"))).toEqual(said);
  expect(pathInAtlas(said, vocabulary)).toMatch(/^\//);
});
