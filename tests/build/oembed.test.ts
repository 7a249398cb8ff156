import { expect, test } from "vitest";
import { oembedJson, oembedLinks, oembedPath } from "#build/pages/oembed.ts";
import { embedOf, viewOf } from "#core/model/embedAddress.ts";

const site = { origin: "https://atlas.example", base: "/atlas/" };
const thumbnail = { path: "previews/map.png", width: 1200, height: 630 };

test.each([
  ["/", "/embed/map"],
  ["/map", "/embed/map"],
  ["/timeline", "/embed/timeline"],
  ["/programmes", "/embed/programmes"],
  ["/countries/BFA", "/embed/country/BFA"],
  ["/themes/health", "/embed/programmes?topic=health"],
  ["/organisations/odi", "/embed/programmes?org=odi"],
  ["/partnerships/pod", "/embed/timeline?partnership=pod"],
  ["/embed/country/BFA", "/embed/country/BFA"],
  ["/sources/pod-about", undefined],
  ["/programmes/opendri", undefined],
  ["/about", undefined],
])("what %s shows is embedded as %s", (path, embed) => {
  expect(embedOf(path)).toBe(embed);
});

test.each([
  ["/embed/map", "/map"],
  ["/embed/country/BFA", "/countries/BFA"],
])("%s shows what %s shows", (embed, view) => {
  expect(viewOf(embed)).toBe(view);
});

test("the description lies beside its page", () => {
  expect(["/", "/map", "/countries/BFA"].map(oembedPath)).toEqual([
    "oembed.json",
    "map/oembed.json",
    "countries/BFA/oembed.json",
  ]);
});

test("a view is described as rich, with a frame of a modest size and its picture", () => {
  expect(oembedJson("/map", 'A "map"', site, thumbnail)).toEqual({
    type: "rich",
    version: "1.0",
    title: 'A "map"',
    provider_name: "Open Data Partnerships Atlas",
    provider_url: "https://atlas.example/atlas/",
    cache_age: 86400,
    thumbnail_url: "https://atlas.example/atlas/previews/map.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: '<iframe src="https://atlas.example/atlas/embed/map" title="A &quot;map&quot;" width="600" height="450" style="border:0;width:100%" loading="lazy" allowfullscreen></iframe>',
    width: 600,
    height: 450,
  });
});

test("a page without a view to embed is described as a link, without a frame", () => {
  const described = oembedJson("/sources/pod-about", "A source", site, undefined);
  expect(described).toMatchObject({ type: "link", version: "1.0" });
  for (const key of ["html", "width", "height", "thumbnail_url", "thumbnail_width"])
    expect(described).not.toHaveProperty(key);
});

test("the head of a page leads to its description, and to the frame itself", () => {
  expect(oembedLinks("/map", "Map", site)).toEqual([
    '<link rel="alternate" type="application/json+oembed" href="https://atlas.example/atlas/map/oembed.json" title="Map"/>',
    '<link rel="iframely" type="text/html" href="https://atlas.example/atlas/embed/map" media="(aspect-ratio: 600/450)"/>',
  ]);
  expect(oembedLinks("/embed/map", "Map", site)).toHaveLength(1);
});
