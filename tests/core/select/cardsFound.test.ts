import { expect, test } from "vitest";
import { membersAt } from "#core/select/bitset.ts";
import { cardsFound, readCards } from "#core/select/cardsFound.ts";
import { generatedAtlas } from "./generatedAtlas.ts";
import { realAtlas } from "./realAtlas.ts";

const found = (query: string) =>
  membersAt(realAtlas.cards, cardsFound(realAtlas, query) ?? new Uint32Array()).map(({ id }) => id);

test("a card is found by its own words and by the names of what it belongs to, in any order", () => {
  expect(found("gafsp")).toEqual(["gafsp"]);
  expect(found("gafsp agriculture")).toEqual(found("agricult gafsp"));
  expect(found("cote divoire")).toContain("ogp");
  expect(found("cote d'ivoire")).toEqual(found("cote divoire"));
  expect(found("nowhere at all")).toEqual([]);
  expect(cardsFound(realAtlas, " - ")).toBeUndefined();
});

test("cards are read in steps, and found the same whether they were read ahead or not", () => {
  const [ahead, late] = [generatedAtlas(1000), generatedAtlas(1000)];
  let steps = 0;
  while (!readCards(ahead, () => false)) steps++;
  expect(steps).toBeGreaterThan(5);
  expect(readCards(ahead, () => false)).toBe(true);
  readCards(late, () => false);
  for (const query of ["b", "bado", "ke li", "na 2"]) expect(cardsFound(late, query)).toEqual(cardsFound(ahead, query));
});
