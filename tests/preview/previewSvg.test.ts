import { describe, expect, test } from "vitest";
import type { Bounds } from "#core/layout/map/bounds.ts";
import { textBounds } from "#core/layout/slide/placedText.ts";
import { previewSize, smallText } from "#core/layout/slide/previewFrame.ts";
import { isMeasured } from "#core/layout/slide/textWidth.ts";
import { previewSvg } from "#preview/previewSvg.tsx";
import { content, previews } from "./previews.ts";
import { textsIn } from "./textsIn.ts";

/** The pages of which something is wrong, with what. */
const wrong = (whatOf: (svg: string, path: string) => readonly string[]): readonly string[] =>
  [...previews].flatMap(([path, svg]) => whatOf(svg, path).map((what) => `${path}: ${what}`));

const overlap = ([[ax0, ay0], [ax1, ay1]]: Bounds, [[bx0, by0], [bx1, by1]]: Bounds): boolean =>
  ax0 < bx1 && bx0 < ax1 && ay0 < by1 && by0 < ay1;

/** The least empty edge of a picture, in px. */
const edge = 32;

describe("the pictures of all pages", () => {
  test("every page has one, and no two are alike", () => {
    expect(previews.size).toBeGreaterThan(400);
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

  test("no text is smaller than can be read", () => {
    expect(wrong((svg) => textsIn(svg).flatMap(({ size, text }) => (size < smallText ? [text] : [])))).toEqual([]);
  });

  test("no text leaves the frame", () => {
    const leaves = ([[x0, y0], [x1, y1]]: Bounds) =>
      x0 < edge || y0 < edge || x1 > previewSize.width - edge || y1 > previewSize.height - edge / 2;
    expect(wrong((svg) => textsIn(svg).flatMap((line) => (leaves(textBounds(line)) ? [line.text] : [])))).toEqual([]);
  });

  test("no two texts overlap", () => {
    const overlaps = (svg: string) => {
      const lines = textsIn(svg).map((line) => ({ text: line.text, box: textBounds(line) }));
      return lines.flatMap((a, index) =>
        lines.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])),
      );
    };
    expect(wrong(overlaps)).toEqual([]);
  });

  test("the width of every letter is known", () => {
    expect(wrong((svg) => textsIn(svg).flatMap(({ text, face }) => (isMeasured(text, face) ? [] : [text])))).toEqual(
      [],
    );
  });

  test("nothing is cut: no line ends in an ellipsis of ours, and every headline is whole", () => {
    const { atlas } = content;
    const names = [
      ...atlas.sources.map(({ id, title }) => [`/sources/${encodeURIComponent(id)}`, title]),
      ...atlas.countries.map(({ id, name }) => [`/countries/${id}`, name]),
      ...atlas.organisations.map(({ id, name }) => [`/organisations/${id}`, name]),
      ...atlas.partnerships.map(({ id, name }) => [`/partnerships/${id}`, name]),
    ] as const;
    const missing = names.filter(([path = "", name = ""]) => {
      const headline = textsIn(previews.get(path) ?? "").filter(({ face, size }) => face === "serif" && size !== 26);
      return headline.map(({ text }) => text).join(" ") !== name.replace(/ +/g, " ").trim();
    });
    expect(missing).toEqual([]);
    expect(wrong((svg) => textsIn(svg).flatMap(({ text }) => (text.endsWith("…") ? [text] : [])))).toEqual([]);
  });

  test("each says whose it is, as of when, and who says so; where there is a map, how borders are meant", () => {
    const words = (svg: string) => textsIn(svg).map(({ text }) => text);
    const lacks = (svg: string, pattern: RegExp) =>
      words(svg).some((text) => pattern.test(text)) ? [] : [`${pattern}`];
    expect(wrong((svg) => lacks(svg, /^Open Data Partnerships Atlas$/))).toEqual([]);
    expect(wrong((svg) => lacks(svg, /^Data of 21 November 2026/))).toEqual([]);
    expect(wrong((svg) => lacks(svg, /^Sources?: ./))).toEqual([]);
    const maps = (svg: string) => /<path d="[^"]{8000}/.test(svg);
    expect(wrong((svg) => (maps(svg) ? lacks(svg, /Borders show no opinion/) : []))).toEqual([]);
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
  const words = textsIn(previews.get("/countries/FJI") ?? "")
    .map(({ text }) => text)
    .join(" ");
  expect(words).toContain("No list of the atlas names it.");
  expect(words).toMatch(/lists are partial: that it is not found in them does not say that it is out\./);
});

test("a card whose sources list no countries says so and colours none", () => {
  const svg = previews.get("/programmes/open-transport") ?? "";
  expect(svg).toContain("Countries not listed by the source");
  expect(svg).not.toContain('fill="#1d7664"');
  expect(previews.get("/partnerships/wb-ta")).toContain('fill="#1d7664"');
});
