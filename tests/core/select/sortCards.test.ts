import { expect, test } from "vitest";
import { sortCards } from "#core/select/sortCards.ts";
import { realAtlas } from "./realAtlas.ts";

const sorted = (by: "order" | "name" | "start" | "countries") => sortCards(realAtlas, realAtlas.cards, by);

test("cards stay in the order of the data unless another is chosen", () => {
  expect(sorted("order")).toEqual(realAtlas.cards);
});

test("by name, case and accents do not matter", () => {
  const names = sorted("name").map(({ name }) => name);
  expect(names.indexOf("BOOST")).toBeLessThan(names.indexOf("Data on Company Registries"));
});

test("by start, the earliest come first and those without a start last", () => {
  const starts = sorted("start").map(({ start }) => start?.span.start ?? Infinity);
  expect(starts).toEqual([...starts].sort((a, b) => (a === b ? 0 : a - b)));
  expect(starts.at(-1)).toBe(Infinity);
});

test("by countries, those that name most come first", () => {
  expect(sorted("countries")[0]?.id).toBe("ogp");
});

test("some cards stand in the order of all, and ties as they were", () => {
  const some = realAtlas.cards.filter((_, at) => at % 3 === 0);
  for (const by of ["name", "start", "countries"] as const)
    expect(sortCards(realAtlas, some, by)).toEqual(sorted(by).filter((card) => some.includes(card)));
  const unlisted = realAtlas.cards.filter(({ countries }) => countries.length === 0);
  expect(sortCards(realAtlas, unlisted, "countries")).toEqual(unlisted);
});
