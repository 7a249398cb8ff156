import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import type { OfflineData } from "#export/offline/offlineData.ts";
import type { Drawn } from "#export/offline/offlineHtml.ts";
import { type StoryPart, storyHtml } from "#export/offline/storyHtml.ts";
import { en } from "#i18n/en.ts";
import { launchToCohorts } from "#stories/launchToCohorts.ts";
import { isFault } from "#stories/readStory.ts";
import type { StoryStep } from "#stories/story.ts";
import { readStoryFile, storyRecord } from "#stories/storyFile.ts";
import { atlas, viewAt } from "./views.ts";

const drawn: Drawn = (chart, identifierPrefix = "") => renderToStaticMarkup(chart, { identifierPrefix });
const story = launchToCohorts(en, atlas.version);

const partOf = ({ title, note, sources, path }: StoryStep): StoryPart => ({
  title,
  note,
  cited: sources,
  view: { ...viewAt(path), headline: title },
  doubts: [],
});

const page = (parts: readonly StoryPart[]): string =>
  storyHtml({ title: story.title, parts, record: storyRecord(story) }, drawn);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the atlas's own story as one file", () => {
  let html = "";
  beforeAll(() => {
    html = page(story.steps.map(partOf));
  });

  test("is small, fetches nothing, and has one script, a classic one", () => {
    expect(bytesOf(html).length).toBeLessThanOrEqual(400_000);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<link\b|<img\b|<iframe\b|\ssrc=|@import|type="module"|url\((?!#|["']?#)/);
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  test("says every title and note, from which data, under which licence", () => {
    for (const { title, note } of story.steps)
      for (const said of [title, note]) expect(html).toContain(said.replaceAll("&", "&amp;"));
    expect(html).toContain(`Data version ${atlas.version}`);
    expect(html).toContain("CC BY 4.0");
    expect(html).toContain(`<meta name="Data version" content="${atlas.version}">`);
  });

  test("every number of a source leads to the source, and every source of a note is listed", () => {
    const listed = new Set([...html.matchAll(/<li id="(s\d+)"/g)].map(([, id]) => id));
    const named = [...html.matchAll(/ href="#(s\d+)"/g)].map(([, id]) => id);
    expect(named.filter((id) => !listed.has(id))).toEqual([]);
    const cited = story.steps.flatMap(({ sources }) => sources.map(({ source }) => atlas.citationNumber.get(source)));
    expect(cited.filter((number) => !listed.has(`s${number}`))).toEqual([]);
  });

  test("no id is there twice, and what is used is there", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const drawing = html.replaceAll(/<script>.*?<\/script>/gs, "");
    const used = [...drawing.matchAll(/(?:<use[^>]* href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(new Set(used.filter((id) => !ids.includes(id)))).toEqual(new Set());
    expect(used.length).toBeGreaterThan(1000);
  });

  test("says of each map what its places say, under its own filter", () => {
    const { map }: OfflineData = JSON.parse(
      /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}",
    );
    const maps = story.steps.filter(({ path }) => path.startsWith("/map"));
    const measures = map?.groups.flatMap((group) => group.measures) ?? [];
    expect(measures.map(({ label }) => label)).toEqual(maps.map(({ title }) => title));
    const region = measures.find(({ label }) => label.startsWith("Ten countries"));
    expect(region?.shown?.length).toBeLessThan(60);
  });

  test("opens the story again", () => {
    const read = readStoryFile(bytesOf(html), "7");
    expect(isFault(read) ? read : storyRecord(read)).toEqual(storyRecord(story));
  });

  test("cut short, it says that it is damaged", () => {
    const at = html.indexOf('id="story"');
    expect(readStoryFile(bytesOf(html.slice(0, at + 200)), "7")).toEqual({ kind: "broken" });
  });
});

test("a step that the data no longer have stands there with its words, and says so", () => {
  const [first, second] = story.steps.map(partOf);
  if (!first || !second) throw new Error("The story has two steps");
  const html = page([first, { ...second, view: undefined, doubts: [en.stories.doubts.gone] }]);
  expect(html).toContain(en.stories.doubts.gone);
  expect(html).toContain(second.title);
  expect(html.match(/<section data-step/g)).toHaveLength(2);
});

test("words that look like markup end nothing", () => {
  const [first] = story.steps.map(partOf);
  if (!first) throw new Error("The story has a step");
  const evil = "</script><b onclick=x>&amp;";
  const html = storyHtml(
    { title: evil, parts: [{ ...first, title: evil, note: evil }], record: { ...storyRecord(story), title: evil } },
    drawn,
  );
  expect(html).not.toContain("<b onclick");
  const read = readStoryFile(bytesOf(html), "7");
  expect(isFault(read) ? read : read.title).toBe(evil);
});

test("a page that holds no story is foreign", () => {
  expect(readStoryFile(bytesOf("<!doctype html><p>hello"), "7")).toEqual({ kind: "foreign" });
});
