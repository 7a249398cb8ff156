import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ExportedView } from "#export/exportedView.ts";
import type { DeckForm } from "#export/pptx/deckSize.ts";
import { layoutForDeck, pptxOf } from "#export/pptx/pptxOf.ts";
import { wordsOf } from "../slide/slideFaults.ts";
import { likely, viewAt } from "../views.ts";
import { isXml, packageFaults, paragraphsOf, partsOf, tagsOf } from "./packageParts.ts";

const forms = ["16:9", "4:3"] as const;

interface Deck {
  readonly view: ExportedView;
  readonly form: DeckForm;
  readonly bytes: Uint8Array;
}

const decks = new Map<string, Deck>(
  await Promise.all(
    Object.entries(likely).flatMap(([name, path]) =>
      forms.map(
        async (form) =>
          [`${name} ${form}`, { view: viewAt(path), form, bytes: await pptxOf([viewAt(path)], form) }] as const,
      ),
    ),
  ),
);

const deckOf = (name: string) => {
  const deck = decks.get(name);
  if (!deck) throw new Error(`No deck ${name}`);
  return { ...deck, parts: partsOf(deck.bytes) };
};

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe.each([...decks.keys()])("the deck of %s", (name) => {
  const { bytes, parts, view, form } = deckOf(name);
  const slide = parts.get("ppt/slides/slide1.xml");
  const tags = tagsOf(slide);

  test("is small, has no bitmap, and is compressed", () => {
    expect(bytes.length).toBeLessThan(300_000);
    expect([...parts.keys()].filter((part) => /\.(png|jpe?g|gif|svg|emf|wmf)$/.test(part))).toEqual([]);
    const whole = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
    expect(bytes.length).toBeLessThan(whole / 2);
  });

  test("is well-formed part by part, and every relationship and type holds", () => {
    for (const [part, xml] of parts) if (isXml(part)) expect(() => tagsOf(xml), part).not.toThrow();
    expect(packageFaults(parts)).toEqual([]);
  });

  test("has a name and an alternative text on each shape, or says that it adds nothing", () => {
    const shapes = tags.filter(({ name: tag, within }) => tag === "p:cNvPr" && within.at(-2) !== "p:spTree");
    expect(shapes.length).toBeGreaterThan(5);
    const decorative = new Set(
      [...strFromU8(slide ?? new Uint8Array()).matchAll(/<p:cNvPr id="(\d+)"[^>]*><a:extLst>.*?<adec:decorative/g)].map(
        ([, id]) => id,
      ),
    );
    const silent = shapes.filter(({ attributes: { id, descr = "" } }) => descr === "" && !decorative.has(id));
    expect(silent.map(({ attributes }) => attributes.name)).toEqual([]);
    expect(shapes.filter(({ attributes }) => attributes.name === "")).toEqual([]);
    const ids = shapes.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says in its text all that the slide says", () => {
    const said = paragraphsOf(slide).map(unescaped);
    expect(wordsOf(layoutForDeck(view, form)).filter((text) => !said.includes(text))).toEqual([]);
    expect(said[0]).toBe(view.headline);
  });

  test("names every source, the address, the version and the licence in its notes", () => {
    const notes = paragraphsOf(parts.get("ppt/notesSlides/notesSlide1.xml")).map(unescaped).join("\n");
    for (const { title, number } of view.sources) {
      expect(notes).toContain(title);
      expect(notes).toContain(`[${number}]`);
    }
    expect(notes).toContain(view.address);
    expect(notes).toContain(`Data version ${view.dataVersion}`);
    expect(notes).toContain(view.licence.address);
  });

  test("carries its view in its properties", () => {
    const custom = unescaped(strFromU8(parts.get("docProps/custom.xml") ?? new Uint8Array()));
    for (const value of [view.address, view.dataVersion, view.licence.name, view.sources[0]?.id ?? "", view.accessed])
      expect(custom).toContain(`>${value}`.slice(value === view.licence.name || value === view.sources[0]?.id ? 1 : 0));
    expect(unescaped(strFromU8(parts.get("docProps/core.xml") ?? new Uint8Array()))).toContain(
      `<dc:identifier>${view.address}<`,
    );
  });

  test("takes colours and fonts from its theme", () => {
    const fixed = tags.filter(({ name: tag }) => tag === "a:srgbClr").map(({ attributes }) => attributes.val);
    expect(fixed.filter((colour) => !["7A5800", "6B1440"].includes(colour ?? ""))).toEqual([]);
    const fonts = tags.filter(({ name: tag }) => tag === "a:latin").map(({ attributes }) => attributes.typeface);
    expect([...new Set(fonts)].sort()).toEqual(["+mj-lt", "+mn-lt"]);
  });
});

test("every country of a map is a freeform named by it, and all of them move together", () => {
  const { parts, view } = deckOf("layer 16:9");
  const tags = tagsOf(parts.get("ppt/slides/slide1.xml"));
  const named = new Map(
    tags
      .filter(({ name, within }) => name === "p:cNvPr" && within.includes("p:grpSp"))
      .map(({ attributes }) => [attributes.name, attributes.descr]),
  );
  const inLayer = view.measured?.rows.filter(({ state }) => state === "value") ?? [];
  expect(inLayer.length).toBeGreaterThan(50);
  for (const { country } of inLayer) {
    const name = view.atlas.countries.find(({ id }) => id === country)?.name ?? "";
    expect(named.get(name)).toContain(`${name}: in, `);
  }
  expect(tags.filter(({ name }) => name === "a:custGeom").length).toBeGreaterThan(150);
  expect(tags.filter(({ name }) => name === "a:pt").length).toBeLessThan(12_000);
});

test.each(["layer 16:9", "indicator 4:3", "cards 16:9"])("the counts of %s are a chart with its worksheet", (name) => {
  const { parts } = deckOf(name);
  const chart = strFromU8(parts.get("ppt/charts/chart1.xml") ?? new Uint8Array());
  const cached = [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].flatMap(([cache]) =>
    [...cache.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  expect(cached.length).toBeGreaterThan(1);
  const book = [...parts].find(([part]) => part.endsWith(".xlsx"))?.[1] ?? new Uint8Array();
  const sheet = strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const cells = [...sheet.matchAll(/<c r="B(\d+)"[^>]*><v>([^<]*)<\/v>/g)].map(([, , value]) => Number(value));
  for (const count of cached) expect(cells).toContain(count);
});

test("the same views are the same bytes, and several views are as many slides", async () => {
  const views = ["/map", "/timeline", "/programmes"].map(viewAt);
  const [once, again] = [await pptxOf(views, "16:9"), await pptxOf(views, "16:9")];
  const [parts, others] = [partsOf(once), partsOf(again)];
  const differing = [...parts].filter(([name, part]) => Buffer.compare(part, others.get(name) ?? Buffer.of()) !== 0);
  expect(differing.map(([name]) => name)).toEqual([]);
  expect(Buffer.compare(once, again)).toBe(0);
  expect([...parts.keys()].filter((name) => /slides\/slide\d\.xml$/.test(name))).toHaveLength(3);
  expect(packageFaults(parts)).toEqual([]);
});
