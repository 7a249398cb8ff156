import { expect, test } from "vitest";
import { readEmbed } from "#core/model/embedOptions.ts";
import { createEmbedStore } from "#embed/embedStore.ts";
import { atlas } from "../app/pageAt.tsx";

function storeAt(address: string) {
  const { options, search } = readEmbed(address);
  return createEmbedStore(atlas, { path: "/embed/map", search }, options);
}

test("a reader chooses, by act or by link", () => {
  const store = storeAt("?layer=ogp");
  store.getState().choose({ countries: ["BFA"] });
  expect(store.getState().search).toBe("?layer=ogp&country=BFA");
  store.getState().go("/embed/map?measure=layers&asof=2014");
  expect(store.getState().filter).toMatchObject({ measure: "layers", asOf: 2014, countries: [] });
});

test("what is locked stays as it is, by act, by link and by drag", () => {
  const store = storeAt("?layer=ogp&asof=2015&lock=measure~asof");
  const { choose, go, drag } = store.getState();
  choose({ measure: "income", layers: [], asOf: 2014, countries: ["BFA"] });
  expect(store.getState().filter).toMatchObject({ measure: "layer", layers: ["ogp"], asOf: 2015, countries: ["BFA"] });
  go("/embed/map?measure=layers");
  expect(store.getState().filter).toMatchObject({ measure: "layer", layers: ["ogp"], asOf: 2015 });
  drag({ asOf: 2012 });
  expect(store.getState().filter.asOf).toBe(2015);
});

test("lock=all leaves nothing to choose", () => {
  const store = storeAt("?topic=health&lock=all");
  const before = store.getState().filter;
  store.getState().go("/embed/map?topic=water&country=BFA&measure=income&q=x&time=2014");
  expect(store.getState().filter).toEqual(before);
});
