import { readdirSync, readFileSync } from "node:fs";
import { rgb } from "d3";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** A colour token in a scheme. */
function token(name: string, scheme: Scheme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  const colour = pair?.[scheme === "light" ? 1 : 2];
  if (colour === undefined) throw new Error(`There is no token --${name}`);
  return colour;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(schemes)("by %s", (scheme) => {
  const between = (a: string, b: string) => contrast(token(a, scheme), token(b, scheme));

  test.each([
    ["ink", "paper"],
    ["ink", "raise"],
    ["ink", "wash"],
    ["ink2", "paper"],
    ["ink2", "wash"],
    ["ink3", "paper"],
    ["ink3", "raise"],
    ["accent", "paper"],
    ["accent", "raise"],
    ["accent", "accent-wash"],
    ["on-ink", "ink"],
    ["on-accent", "accent"],
  ])("text in %s on %s has 4.5:1", (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["edge", "paper"],
    ["edge", "raise"],
    ["focus", "paper"],
    ["focus", "land"],
    ["focus", "accent-wash"],
    ["hue-pod", "paper"],
    ["hue-od4d", "paper"],
    ["hue-ogp", "paper"],
    ["hue-wb", "paper"],
    ["hue-odi-ms", "paper"],
    ["hue-odc", "paper"],
    ["hue-other", "paper"],
  ])("%s stands out from %s by 3:1", (mark, ground) => {
    expect(between(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  test("each step of the ramp goes further from land than the one before", () => {
    const steps = [1, 2, 3, 4, 5, 6].map((step) => between(`ramp-${step}`, "land"));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBeGreaterThan(1.3);
  });
});

test("raw colours and sizes of text stand in the tokens alone, those of strong contrast beside them", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".css") && !/^styles\/(tokens|contrast)\.css$/.test(path),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const raw = sheets.flatMap((path) =>
    [...readFileSync(`src/${path}`, "utf8").matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|font-size:\s*[\d.]+(?:px|rem)/gi)].map(
      ([found]) => `${path}: ${found}`,
    ),
  );
  expect(raw).toEqual([]);
});

test("every token that a style sheet or a component asks for is there", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.(css|tsx?)$/.test(path));
  const texts = files.map((path) => readFileSync(`src/${path}`, "utf8"));
  const set = new Set(texts.flatMap((text) => [...text.matchAll(/(--[a-z][\w-]*)["']?\s*:/g)].map(([, name]) => name)));
  const asked = new Set(texts.flatMap((text) => [...text.matchAll(/var\((--[a-z][\w-]*)\)/g)].map(([, name]) => name)));
  expect([...asked].filter((name) => !set.has(name))).toEqual([]);
});
