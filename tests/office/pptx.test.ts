import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { faces, fontOf } from "#build/pictureFonts.ts";
import { deckSizes } from "#export/pptx/deckSize.ts";
import { layoutForDeck, pptxOf } from "#export/pptx/pptxOf.ts";
import { placedSlideSvg } from "#export/slide/slideSvg.ts";
import { likely, viewAt } from "../export/views.ts";
import { withFolder } from "../ownFolder.ts";
import { apart, type Pixels, readPpm } from "./coarse.ts";
import { officeHere, opened, said } from "./inOffice.ts";

let fonts: readonly Uint8Array[];

beforeAll(async () => {
  officeHere();
  await initWasm(await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  fonts = await Promise.all(faces.map(fontOf));
});

/** Our own picture of a slide, `width` px wide. */
function drawn(svg: string, width: number): Pixels {
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "width", value: width },
  });
  const { pixels, width: across, height } = drawing.render();
  return { width: across, height, rgb: pixels.filter((_, index) => index % 4 < 3) };
}

const width = 960;

describe.each(["16:9", "4:3"] as const)("slides of %s in LibreOffice", (form) => {
  test("open, one page each of the right size, with our words and links, and look like our pictures", async () => {
    await withFolder(async (folder) => {
      const names = Object.keys(likely);
      for (const name of names)
        await writeFile(join(folder, `${name}.pptx`), await pptxOf([viewAt(likely[name] ?? "")], form));
      await opened(
        folder,
        names.map((name) => join(folder, `${name}.pptx`)),
        "pdf",
      );
      for (const name of names) {
        const view = viewAt(likely[name] ?? "");
        const pdf = join(folder, `${name}.pdf`);
        const info = await said("pdfinfo", [pdf]);
        expect(info, name).toMatch(/^Pages:\s+1$/m);
        expect(info, name).toMatch(
          form === "16:9" ? /^Page size:\s+960(\.\d+)? x 540/m : /^Page size:\s+720(\.\d+)? x 540/m,
        );
        const text = (await said("pdftotext", [pdf, "-"])).replaceAll(/\s+/g, "");
        for (const words of [view.headline, view.asOfWords, view.licence.name])
          expect(text, name).toContain(words.replaceAll(/\s+/g, ""));
        await said("pdftoppm", [
          "-scale-to-x",
          String(width),
          "-scale-to-y",
          "-1",
          "-singlefile",
          pdf,
          join(folder, name),
        ]);
        const theirs = readPpm(await readFile(join(folder, `${name}.ppm`)));
        const ours = drawn(placedSlideSvg(layoutForDeck(view, form), view), width);
        for (const { rgb } of [theirs, ours])
          expect([...rgb.subarray(0, 3)], `${name}: its ground`).toEqual([251, 250, 247]);
        const [columns, rows] = [deckSizes[form].width / 40, deckSizes[form].height / 40];
        const cells = apart(theirs, ours, columns, rows).toSorted((a, b) => a - b);
        const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
        // Letters of other fonts make small differences in many places; what was lost or moved makes a great one.
        expect(mean, `${name}: mean difference`).toBeLessThan(8);
        expect(cells[Math.floor(cells.length * 0.95)], `${name}: difference of all but few places`).toBeLessThan(45);
      }
    });
  });
});
