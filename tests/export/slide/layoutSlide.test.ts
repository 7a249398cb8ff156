import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textBounds } from "#core/layout/slide/placedText.ts";
import { isSlideSize, slideBounds, slideSizes } from "#core/layout/slide/slideSize.ts";
import { isMeasured } from "#core/layout/slide/textWidth.ts";
import { layoutSlide } from "#export/slide/layoutSlide.ts";
import { legendItems } from "#export/slide/mapSlide.ts";
import { drawnSize } from "#present/drawnSize.ts";
import { anyAddress, likely, viewAt } from "../views.ts";
import { cutTexts, linesOf, slideFaults, wordsOf } from "./slideFaults.ts";

const anySize = fc
  .tuple(
    fc.integer({ min: slideBounds.least, max: slideBounds.most }),
    fc.integer({ min: slideBounds.least, max: slideBounds.most }),
  )
  .map(([width, height]) => ({ width, height }))
  .filter(isSlideSize);

describe("a slide", () => {
  test.each(Object.keys(likely))(
    "of %s has no text that is too small, outside or on other text, at every size",
    (name) => {
      const view = viewAt(likely[name] ?? "");
      for (const size of Object.values(slideSizes)) expect(slideFaults(layoutSlide(view, size))).toEqual([]);
    },
  );

  test("of any view at any size has none either, and nothing of its text is cut", () => {
    fc.assert(
      fc.property(anyAddress, anySize, (address, size) => {
        const slide = layoutSlide(viewAt(address), size);
        expect(slideFaults(slide)).toEqual([]);
        expect(cutTexts(slide)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("of any view has none in any window that it is presented in", () => {
    const anyWindow = fc.record({
      width: fc.integer({ min: 300, max: 1920 }),
      height: fc.integer({ min: 240, max: 1200 }),
    });
    fc.assert(
      fc.property(anyAddress, anyWindow, (address, box) => {
        const { text, ...size } = drawnSize(box);
        const slide = layoutSlide(viewAt(address), size, { text });
        expect(slideFaults(slide)).toEqual([]);
        expect(cutTexts(slide)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["/countries/KNA", { width: 303, height: 448 }],
    ["/countries/BLR", { width: 307, height: 392 }],
    ["/countries/ABW", { width: 333, height: 379 }],
    ["/countries/VNM", { width: 306, height: 391 }],
    ["/programmes?topic=aid&time=2013..2018&q=data", { width: 389, height: 1196 }],
    [
      "/map?measure=layers&help=advice~platforms&partnership=od4d~ogp-od4d&country=IRQ~STP~WSM&region=mena-afghanistan-pakistan&time=2013..2018&q=data&focus=africa",
      { width: 417, height: 245 },
    ],
    ["/timeline?time=2020..latest", { width: 526, height: 248 }],
    ["/timeline?help=civil-society&time=2012-05", { width: 612, height: 400 }],
  ])("of %s has none in a window that has hardly room for it, %o", (address, box) => {
    const { text, ...size } = drawnSize(box);
    const slide = layoutSlide(viewAt(address), size, { text });
    expect(slideFaults(slide)).toEqual([]);
    expect(cutTexts(slide)).toEqual([]);
  });

  test.each([
    ["on a phone", { width: 360, height: 640 }],
    ["on a phone, with a caption", { width: 360, height: 500 }],
    ["on a laptop", { width: 1280, height: 793 }],
    ["in the picture of a link", slideSizes.link],
  ])("of a timeline keeps the names of lanes apart %s", (_, box) => {
    const { text, ...size } = drawnSize(box);
    const lanes = layoutSlide(viewAt("/timeline"), size, { text }).marks.flatMap((mark, index, all) =>
      mark.kind === "text" && all[index + 1]?.kind === "group" ? [mark.lines.map((line) => textBounds(line))] : [],
    );
    expect(lanes.length).toBeGreaterThan(5);
    for (const [index, lines] of lanes.slice(1).entries())
      expect(lines[0]?.[0][1]).toBeGreaterThan((lanes[index]?.at(-1)?.[1][1] ?? 0) + text * 0.1);
  });

  test.each(["founding", "layer", "assessments", "layers", "indicator", "income", "health"])(
    "of %s gives the labels of its legend the room that the map leaves",
    (name) => {
      for (const size of [slideSizes.wide, slideSizes.link, { width: 1280, height: 793 }]) {
        const view = viewAt(likely[name] ?? "");
        const labels = new Set(legendItems(view, view.measured ?? expect.fail("no map"), 24).map(({ label }) => label));
        for (const mark of layoutSlide(view, size).marks)
          if (mark.kind === "text" && labels.has(mark.text)) expect(mark.lines.length).toBeLessThanOrEqual(2);
      }
    },
  );

  test("of a selection in which nothing is left says so", () => {
    const said = (path: string) => wordsOf(layoutSlide(viewAt(path), slideSizes.wide));
    expect(said("/programmes?q=zzz")).toContain("No card fits all of this");
    expect(said("/timeline?q=zzz")).toContain("No event of the selection has a date in these years.");
    expect(said("/map?measure=programmes&q=zzz").join(" ")).toContain("0 countries and territories in the selection");
  });

  test("is the same twice as large: only the pixels are more", () => {
    const view = viewAt("/map");
    const [wide, large] = [layoutSlide(view, slideSizes.wide), layoutSlide(view, slideSizes.large)];
    const texts = (slide: typeof wide, times: number) =>
      linesOf(slide).map(({ line }) => [line.text, Math.round(line.x * times), Math.round(line.y * times)]);
    expect(texts(large, 1)).toEqual(texts(wide, 2));
  });

  test("knows the width of every letter it writes", () => {
    for (const path of Object.values(likely))
      for (const { line } of linesOf(layoutSlide(viewAt(path), slideSizes.wide)))
        expect([line.text, isMeasured(line.text, line.face)]).toEqual([line.text, true]);
  });
});
