import { describe, expect, test } from "vitest";
import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { textBounds } from "#core/layout/slide/placedText.ts";
import { isMeasured } from "#core/layout/slide/textWidth.ts";
import { previewSvg } from "#preview/previewSvg.ts";
import { cutTexts, linesOf, slideFaults, wordsOf } from "../export/slide/slideFaults.ts";
import { content, previews, slides } from "./previews.ts";

/** The pages of which something is wrong, with what. */
const wrong = (whatOf: (svg: string, path: string) => readonly string[]): readonly string[] =>
  [...previews].flatMap(([path, svg]) => whatOf(svg, path).map((what) => `${path}: ${what}`));
const wrongSlides = (whatOf: (slide: PlacedSlide) => readonly string[]): readonly string[] =>
  [...slides].flatMap(([path, slide]) => whatOf(slide).map((what) => `${path}: ${what}`));

const textsOf = (path: string): readonly string[] => {
  const slide = slides.get(path);
  return slide ? wordsOf(slide) : [];
};

/** The least empty edge of a picture, in px; half of it at the foot. */
const edge = 32;

describe("the pictures of all pages", () => {
  test("every page has one, and no two are alike", () => {
    expect(previews.size).toBeGreaterThan(400);
    expect(slides.size).toBe(previews.size);
    expect(wrong((svg) => (svg.startsWith("<svg ") ? [] : ["no picture"]))).toEqual([]);
    expect(new Set(previews.values()).size).toBe(previews.size);
  });

  test("each is 1200 by 630 and stands alone: no tokens, no classes, nothing from elsewhere", () => {
    const apart = (svg: string) => svg.match(/var\([^)]*\)|light-dark|<image|<use|<style| class="| href="/) ?? [];
    expect(wrong((svg) => apart(svg).slice(0, 1))).toEqual([]);
    expect(wrong((svg) => (/^<svg [^>]*width="1200" height="630"/.test(svg) ? [] : ["another size"]))).toEqual([]);
    const colours = (svg: string) =>
      [...svg.matchAll(/ (?:fill|stroke|stop-color)="([^"]*)"/gi)].map(([, paint = ""]) => paint);
    const isPaint = (paint: string) => /^(none|#[0-9a-f]{6}|url\(#[^)]+\))$/.test(paint);
    expect(wrong((svg) => colours(svg).filter((paint) => !isPaint(paint)))).toEqual([]);
  });

  test("each pattern and gradient that one names is in it", () => {
    const named = (svg: string) => [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id = ""]) => id);
    expect(wrong((svg) => named(svg).filter((id) => !svg.includes(` id="${id}"`)))).toEqual([]);
  });

  test("no text is too small, outside or on other text, and nothing of it is cut", () => {
    expect(wrongSlides(slideFaults)).toEqual([]);
    expect(wrongSlides((slide) => cutTexts(slide).map(({ text }) => text))).toEqual([]);
    expect(wrongSlides((slide) => wordsOf(slide).filter((text) => text.endsWith("…")))).toEqual([]);
  });

  test("no text comes near the edge", () => {
    const leaves = (slide: PlacedSlide) =>
      linesOf(slide).flatMap(({ line }) => {
        const [[x0, y0], [x1, y1]] = textBounds(line);
        const isNear = x0 < edge || y0 < edge || x1 > slide.width - edge || y1 > slide.height - edge / 2;
        return isNear ? [line.text] : [];
      });
    expect(wrongSlides(leaves)).toEqual([]);
  });

  test("the width of every letter is known", () => {
    const unknown = (slide: PlacedSlide) =>
      linesOf(slide).flatMap(({ line: { text, face } }) => (isMeasured(text, face) ? [] : [text]));
    expect(wrongSlides(unknown)).toEqual([]);
  });

  test("every headline is whole", () => {
    const { atlas } = content;
    const names = [
      ...atlas.sources.map(({ id, title }) => [`/sources/${encodeURIComponent(id)}`, title]),
      ...atlas.countries.map(({ id, name }) => [`/countries/${id}`, name]),
      ...atlas.organisations.map(({ id, name }) => [`/organisations/${id}`, name]),
      ...atlas.partnerships.map(({ id, name }) => [`/partnerships/${id}`, name]),
    ] as const;
    expect(names.filter(([path = "", name = ""]) => !textsOf(path).includes(name))).toEqual([]);
  });

  test("each says whose it is, as of when, and who says so; where there is a map, how borders are meant", () => {
    const lacks = (slide: PlacedSlide, pattern: RegExp) =>
      wordsOf(slide).some((text) => pattern.test(text)) ? [] : [`${pattern}`];
    expect(wrongSlides((slide) => lacks(slide, /^Open Data Partnerships Atlas$/))).toEqual([]);
    expect(wrongSlides((slide) => lacks(slide, /^Data of 21 November 2026/))).toEqual([]);
    expect(wrongSlides((slide) => lacks(slide, /^Sources?: ./))).toEqual([]);
    const hasMap = ({ marks }: PlacedSlide) =>
      marks.some((mark) => mark.kind === "group" && /map/i.test(mark.name) && mark.marks.length > 1);
    expect([...slides.values()].filter(hasMap).length).toBeGreaterThan(300);
    expect(wrongSlides((slide) => (hasMap(slide) ? lacks(slide, /Borders show no opinion/) : []))).toEqual([]);
  });
});

test("a picture is the same each time it is drawn", () => {
  for (const path of ["/", "/timeline", "/countries/BFA"]) expect(previewSvg(path, content)).toBe(previews.get(path));
});

test("an address that is no page has no picture", () => {
  for (const path of [
    "/nowhere",
    "/countries/XXX",
    "/partnerships/opendri",
    "/programmes/pod",
    "/countries/BFA/more",
    "/404",
  ])
    expect(previewSvg(path, content)).toBeUndefined();
});

test("a country that no list names is said to be on none, and partial lists rule nothing out", () => {
  const words = textsOf("/countries/FJI").join(" ");
  expect(words).toContain("No list of the atlas names it.");
  expect(words).toMatch(/lists are partial: that it is not found in them does not say that it is out\./);
});

test("a card whose sources list no countries says so and colours none", () => {
  const svg = previews.get("/programmes/open-transport") ?? "";
  expect(svg).toContain("Countries not listed by the source");
  expect(svg).not.toContain('fill="#1d7664"');
  expect(previews.get("/partnerships/wb-ta")).toContain('fill="#1d7664"');
});
