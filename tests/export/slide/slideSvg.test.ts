import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { layoutSlide } from "#export/slide/layoutSlide.ts";
import { slideSvg } from "#export/slide/slideSvg.ts";
import { textAlternative } from "#export/slide/textAlternative.ts";
import { themeTokens } from "#styles/themeTokens.ts";
import { anyAddress, likely, viewAt } from "../views.ts";
import { wordsOf } from "./slideFaults.ts";

interface Drawing {
  /** All that is written in `<text>`, letter by letter without spaces. */
  readonly letters: string;
  readonly links: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly root: Readonly<Record<string, string>>;
}

/** Reads a drawing as XML; throws where it is not well-formed. */
function read(svg: string): Drawing {
  const parser = new SaxesParser({ xmlns: true });
  let letters = "";
  const links: string[] = [];
  const names = new Map<string, string>();
  const within: string[] = [];
  let root: Record<string, string> = {};
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    if (within.length === 0) root = values;
    if (name === "a") links.push(values.href ?? "");
    within.push(name);
  });
  parser.on("text", (text) => {
    const name = within.at(-1) ?? "";
    if (name === "text") letters += text;
    else if (!names.has(name)) names.set(name, text);
    else if (name === "dcterms:references") names.set(name, `${names.get(name)}\n${text}`);
  });
  parser.on("closetag", () => void within.pop());
  parser.write(svg).close();
  return { letters: letters.replaceAll(" ", ""), links, names, root };
}

describe.each(Object.entries(likely))("the drawing of %s", (_, path) => {
  const view = viewAt(path);
  const svg = slideSvg(view, slideSizes.wide);
  const drawing = read(svg);

  test("has every text of the slide: title, filters, legend, as of, sources, licence, address", () => {
    for (const words of wordsOf(layoutSlide(view, slideSizes.wide)))
      expect(drawing.letters).toContain(words.replaceAll(" ", ""));
    const own = [
      view.headline,
      view.asOfWords,
      view.publishers[0] ?? "",
      view.licence.name,
      view.dataVersion,
      view.address,
      ...view.filtersInWords,
    ];
    for (const words of own) expect(drawing.letters).toContain(words.replaceAll(" ", ""));
  });

  test("says what it is, to readers and to machines", () => {
    const { root, names } = drawing;
    expect(root).toMatchObject({ role: "img", viewBox: "0 0 1920 1080", "aria-labelledby": "title desc" });
    expect(names.get("title")).toBe(view.headline);
    expect(names.get("desc")).toBe(textAlternative(view));
    expect(names.get("dc:identifier")).toBe(view.address);
    expect(names.get("dcterms:hasVersion")).toBe(view.dataVersion);
    expect(names.get("dc:rights")).toBe(view.licence.name);
    for (const { id, title } of view.sources) expect(names.get("dcterms:references")).toContain(`${id} | ${title}`);
  });

  test("leads to its address, its licence and its first publisher", () => {
    expect(drawing.links).toContain(view.address);
    expect(drawing.links).toContain(view.licence.address);
    expect(drawing.links.some((href) => /\/sources\//.test(href))).toBe(true);
  });

  test("stands alone: no tokens, no classes, nothing from elsewhere, fonts with ones to fall back on", () => {
    expect(svg).not.toMatch(/var\(|light-dark|<image|<use| class="|<style/);
    const families = [...svg.matchAll(/font-family="([^"]*)"/g)].map(([, names = ""]) => names.split(","));
    expect(families.length).toBeGreaterThan(0);
    for (const names of families) expect(names.length).toBeGreaterThan(3);
    const named = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of named) expect(svg).toContain(` id="${id}"`);
  });
});

test("every state of the legend is counted, and the counts are those of the selection", () => {
  const { letters } = read(slideSvg(viewAt("/map?layer=odra&asof=2016&region=sub-saharan-africa"), slideSizes.wide));
  expect(letters).toContain("Inthelayer");
  expect(letters).toContain("Notonthispartiallist:maystillbein");
  expect(letters).toMatch(/10.*38|38.*10/);
});

test("a drawing can do without a ground, and keeps the halo of its labels", () => {
  const view = viewAt("/map");
  const [plain, clear] = [slideSvg(view, slideSizes.wide), slideSvg(view, slideSizes.wide, { transparent: true })];
  const ground = '<rect width="1920" height="1080" fill="#fbfaf7"/>';
  expect(plain).toContain(ground);
  expect(clear).toBe(plain.replace(ground, ""));
  expect(clear).toContain('paint-order="stroke"');
});

test("a drawing is light on dark where it is asked for, and else the same", () => {
  const view = viewAt("/timeline");
  const [light, dark] = [slideSvg(view, slideSizes.wide), slideSvg(view, slideSizes.wide, { theme: "dark" })];
  expect(light).toBe(slideSvg(view, slideSizes.wide, { theme: "light" }));
  const [day, night] = [themeTokens("light"), themeTokens("dark")];
  for (const token of ["paper", "ink", "ink2", "accent", "hue-pod"]) {
    const [ours, theirs] = [night.get(token) ?? "", day.get(token) ?? ""];
    expect([token, dark.includes(ours), dark.includes(theirs)]).toEqual([token, true, false]);
    expect([token, light.includes(theirs), light.includes(ours)]).toEqual([token, true, false]);
  }
  const drawn = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, "");
  expect(drawn(dark)).toBe(drawn(light));
});

test.each([
  { width: 399, height: 800 },
  { width: 800, height: 5001 },
  { width: 2000, height: 600 },
  { width: 800.5, height: 600 },
  { width: Number.NaN, height: 600 },
])("a size out of bounds is refused in words: $width by $height", (size) => {
  expect(() => slideSvg(viewAt("/map"), size)).toThrow(/400 to 5000 pixels/);
});

test("any view is drawn as well-formed XML, whatever was searched for", () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(() => read(slideSvg(viewAt(address), slideSizes.link))).not.toThrow();
    }),
    { numRuns: 25 },
  );
  const odd = viewAt(`/programmes?q=${encodeURIComponent('<b>&"\u0001')}`);
  expect(() => read(slideSvg(odd, slideSizes.wide))).not.toThrow();
});

test("the words for a picture say what it counts", () => {
  expect(textAlternative(viewAt("/map"))).toBe(
    "Where the Partnership for Open Data worked. Worked here: 13; Not on the list: 208. As of 4 July 2014.",
  );
  expect(textAlternative(viewAt("/programmes?topic=health"))).toContain(
    "2 of 28 cards; Programme: 1; Peer-learning cohort: 1.",
  );
  expect(textAlternative(viewAt("/countries/FJI"))).toMatch(/^Fiji: what it joined, and when\. /);
});
