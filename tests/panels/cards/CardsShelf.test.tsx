import { expect, test } from "vitest";
import { CardsShelf } from "#panels/cards/CardsShelf.tsx";
import { markupAt, textsOf } from "./markupAt.tsx";

const shelfAt = (query: string) => markupAt(`/${query}`, <CardsShelf />);

test("the shelf shows eight cards and the way to all", () => {
  const markup = shelfAt("");
  expect(textsOf(markup, "article")).toHaveLength(8);
  expect(textsOf(markup, "div", 'role="status"')).toEqual(["8 of 28 cards"]);
  expect(markup).toContain('href="/programmes"');
});

test("the shelf shows the same selection as every view, and carries it on", () => {
  const markup = shelfAt("?topic=health");
  expect(textsOf(markup, "h3").map((title) => title.replace(/ [A-Z]+$/, ""))).toEqual([
    "Open Data in Health",
    "Peer learning network, first cohort",
  ]);
  expect(textsOf(markup, "div", 'role="status"')).toEqual(["2 of 28 cards in your selection"]);
  expect(markup).toContain('href="/programmes?topic=health"');
});

test("the shelf says how many cards a place filter set aside", () => {
  expect(textsOf(shelfAt("?country=BFA"), "div", 'role="status"')[0]).toMatch(/; 13 more set aside$/);
});
