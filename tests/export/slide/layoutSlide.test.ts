import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSlideSize, slideBounds, slideSizes } from "#core/layout/slide/slideSize.ts";
import { isMeasured } from "#core/layout/slide/textWidth.ts";
import { layoutSlide } from "#export/slide/layoutSlide.ts";
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
