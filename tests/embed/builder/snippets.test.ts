import { expect, test } from "vitest";
import { elementSnippet, frameSnippet, scriptSnippet } from "#embed/builder/snippets.ts";
import { faultsOf } from "../../html/faults.ts";
import { framed } from "../../html/framed.ts";

const embedded = {
  atlas: "https://atlas.example/atlas",
  view: "map",
  query: "?layer=ogp&asof=2015",
  title: 'Who "joined" & when',
  width: 600,
  height: 450,
  page: "https://atlas.example/atlas/map?layer=ogp&asof=2015",
};

test("each snippet shows the same view, says what it is, and leads there where frames are not shown", () => {
  for (const snippet of [frameSnippet(embedded), scriptSnippet(embedded), elementSnippet(embedded)]) {
    expect(snippet).toContain("layer=ogp&amp;asof=2015");
    expect(snippet).toContain('title="Who &quot;joined&quot; &amp; when"');
    expect(snippet).toContain('<a href="https://atlas.example/atlas/map?layer=ogp&amp;asof=2015">');
    expect(snippet).toContain("450");
  }
});

test("the frame is valid HTML that loads only when it comes into view", async () => {
  expect(await faultsOf(framed(`<h1>Host</h1><main>${frameSnippet(embedded)}</main>`))).toEqual([]);
  expect(frameSnippet(embedded)).toContain('loading="lazy"');
});

test("only the snippets with a script name one", () => {
  const script = '<script src="https://atlas.example/atlas/embed.js" async></script>';
  expect(frameSnippet(embedded)).not.toContain("<script");
  expect(scriptSnippet(embedded)).toContain(script);
  expect(elementSnippet(embedded)).toContain(script);
});
