import { expect, test } from "vitest";
import { CardsPanel } from "#panels/cards/CardsPanel.tsx";
import { topology } from "../../core/layout/map/baseMap.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";
import { hrefNamed, markupAt, textsOf } from "./markupAt.tsx";

const panelAt = (query: string) => markupAt(`/programmes${query}`, <CardsPanel />);
const titles = (markup: string) => textsOf(markup, "article").length;

test("all cards are there when nothing is chosen, each with its sources", () => {
  const markup = panelAt("");
  expect(titles(markup)).toBe(28);
  expect(textsOf(markup, "div", 'role="status"')).toEqual(["28 of 28 cards"]);
  expect(markup).not.toContain("Set aside");
});

test("a card's link leads to its page and keeps what is chosen", () => {
  const markup = panelAt("?topic=health");
  expect(markup).toContain('href="/programmes/od-health?topic=health"');
  expect(panelAt("")).toContain('href="/partnerships/pod"');
});

test("a place filter sets the cards without a list aside, and says how many", () => {
  const markup = panelAt("?region=sub-saharan-africa");
  expect(textsOf(markup, "div", 'role="status"')).toEqual(["11 of 28 cards"]);
  expect(markup).toContain("13 more name no country at all and are set aside, not ruled out:");
  expect(markup).toContain("Show the 13");
  expect(titles(markup)).toBe(11);
});

test("a time filter sets the cards without a start aside", () => {
  expect(panelAt("?time=earliest..2011")).toContain("have no start in the source and are set aside");
});

test("a chosen value is a chip that takes it back, and a checked box", () => {
  const markup = panelAt("?topic=health~budgets");
  expect(hrefNamed(markup, "Remove Theme: Health")).toBe("/programmes?topic=budgets");
  expect(textsOf(markup, "a", 'role="checkbox" aria-checked="true"').map((text) => text.replace(/\d+$/, ""))).toEqual([
    "Budgets and public finance",
    "Health",
  ]);
});

test("an empty result names the filter that emptied it, and undoes it in one press", () => {
  const markup = panelAt("?topic=health&kind=programme&region=south-asia");
  expect(markup).toContain("No card fits all of this");
  expect(markup).toContain("Without “Theme: Health” there are 6 cards.");
  expect(markup).toContain('href="/programmes?kind=programme&amp;region=south-asia"');
});

test("cards, list and table show the same selection in the same order", () => {
  const names = (view: string, tag: string, attributes?: string) =>
    textsOf(panelAt(`?region=south-asia&sort=name&view=${view}`), tag, attributes);
  const cards = names("cards", "h3").slice(0, -1);
  expect(cards).toHaveLength(10);
  expect(cards.toSorted()).toEqual(cards);
  expect(names("list", "h3").slice(0, -1)).toEqual(cards);
  expect(names("table", "th", 'scope="row"')).toEqual(cards);
});

test("hundreds of cards are all to be found, and only some are drawn", () => {
  const copies = Array.from({ length: 20 }, (_, copy) =>
    realAtlas.cards.map((card) => ({ ...card, id: `${card.id}-${copy}` })),
  );
  const many = { ...realAtlas, cards: copies.flat() };
  const markup = markupAt("/programmes", <CardsPanel />, { atlas: many });
  expect(textsOf(markup, "div", 'role="status"')).toEqual(["560 of 560 cards"]);
  expect(titles(markup)).toBeLessThan(200);
});

test("every card has its map once the shapes are here, those without a list the world as not known", () => {
  const markup = markupAt("/programmes", <CardsPanel />, { topology });
  const maps = [...markup.matchAll(/<svg [^>]*role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
  expect(maps).toHaveLength(28);
  expect(maps.filter((label) => label === "Countries not listed by the source")).toHaveLength(13);
});
