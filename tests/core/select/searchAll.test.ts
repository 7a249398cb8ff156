import { expect, test } from "vitest";
import { membersAt } from "#core/select/bitset.ts";
import { fold, wordsOf } from "#core/select/fold.ts";
import { searchAll } from "#core/select/searchAll.ts";
import { indexWords, textsMatching } from "#core/select/wordIndex.ts";
import { realAtlas } from "./realAtlas.ts";

const first = (text: string) => {
  const hit = searchAll(realAtlas, text)[0]?.hits[0];
  return hit && [hit.kind, hit.id, hit.by];
};

test.each([
  ["burkina", ["country", "BFA", undefined]],
  ["bfa", ["country", "BFA", "BFA"]],
  ["cote d’ivoire", ["country", "CIV", undefined]],
  ["kyrgyz republic", ["country", "KGZ", "Kyrgyz Republic"]],
  ["REPUBLIQUE DOMINICAINE", ["country", "DOM", "République dominicaine"]],
  ["XKX", ["country", "XKX", "XKX"]],
  ["pod", ["card", "pod", "POD"]],
  ["Partnership for Open Data", ["card", "pod", undefined]],
  ["health", ["theme", "health", undefined]],
  ["gfdrr", ["organisation", "gfdrr", undefined]],
  ["tbilisi", ["event", "ev-ogp-s5", "Tbilisi"]],
])("%s finds it first", (text, hit) => {
  expect(first(text)).toEqual(hit);
});

test("nothing is found by nothing, nor by what is nowhere", () => {
  expect(searchAll(realAtlas, "  ")).toEqual([]);
  expect(searchAll(realAtlas, "…")).toEqual([]);
  expect(searchAll(realAtlas, "qqqq")).toEqual([]);
});

test("a group shows few and counts all", () => {
  const countries = searchAll(realAtlas, "s", 3).find(({ kind }) => kind === "country");
  expect(countries?.hits).toHaveLength(3);
  expect(countries?.count).toBeGreaterThan(20);
});

test("words are found without accents, case or ligatures, and by how they begin", () => {
  expect(fold("Þórður Œuvre ÆØÅ ßtraße İstanbul")).toBe("thordur oeuvre aeoa sstrasse istanbul");
  expect(wordsOf("Côte d’Ivoire, the U.S. & datos.gob.mx")).toEqual([
    "cote",
    "d",
    "ivoire",
    "the",
    "us",
    "datos",
    "gob",
    "mx",
    "divoire",
  ]);
  const texts = ["Open Data in Health", "Openness", "Données ouvertes", "Health data"];
  const index = indexWords(texts);
  const found = (query: string) => membersAt(texts, textsMatching(index, query) ?? new Uint32Array());
  expect(found("open")).toEqual(["Open Data in Health", "Openness"]);
  expect(found("da hea")).toEqual(["Open Data in Health", "Health data"]);
  expect(found("donnees")).toEqual(["Données ouvertes"]);
  expect(found("pen")).toEqual([]);
  expect(textsMatching(index, " - ")).toBeUndefined();
});
