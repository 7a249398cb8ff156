import { expect, test } from "vitest";
import { plainEmbed } from "#core/model/embedOptions.ts";
import { builtEmbed, pastedView } from "#embed/builder/builtEmbed.ts";

const atlas = "https://host.example/atlas";

test("a view with its filters and the options chosen makes one address", () => {
  expect(builtEmbed({ path: "/map", query: "?layer=ogp&asof=2015" }, { ...plainEmbed, theme: "dark" })).toEqual({
    view: "map",
    query: "?layer=ogp&asof=2015&theme=dark",
  });
  expect(builtEmbed({ path: "/partnerships/pod", query: "" }, { ...plainEmbed, hidden: ["filters"] })).toEqual({
    view: "timeline",
    query: "?partnership=pod&hide=filters",
  });
  expect(builtEmbed({ path: "/countries/BFA", query: "" }, plainEmbed)).toEqual({ view: "country/BFA", query: "" });
  expect(builtEmbed({ path: "/map", query: "?v=0.9.0" }, { ...plainEmbed, version: "1.0.0" })?.query).toBe("?v=1.0.0");
  expect(builtEmbed({ path: "/map", query: "?v=0.9.0" }, plainEmbed)?.query).toBe("");
  expect(builtEmbed({ path: "/about", query: "" }, plainEmbed)).toBeUndefined();
});

test.each([
  [`${atlas}/map?layer=ogp`, { path: "/map", query: "?layer=ogp" }],
  [`${atlas}/countries/BFA/`, { path: "/countries/BFA", query: "" }],
  [`${atlas}/`, { path: "/", query: "" }],
  [`${atlas}/embed/country/BFA`, { path: "/countries/BFA", query: "" }],
  [`${atlas}/embed/map?layer=ogp`, { path: "/map", query: "?layer=ogp" }],
  [`${atlas}/embed/v/1.0.0/country/BFA?v=1.0.0`, { path: "/countries/BFA", query: "?v=1.0.0" }],
  ["/timeline?partnership=pod", { path: "/timeline", query: "?partnership=pod" }],
  ["https://another.example/atlas/map", undefined],
  ["https://host.example/atlasmap", undefined],
  [`${atlas}/about`, undefined],
  ["not an address", undefined],
])("%s is the address of %j", (text, view) => {
  expect(pastedView(text, atlas)).toEqual(view);
});
