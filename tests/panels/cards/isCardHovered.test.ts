import { expect, test } from "vitest";
import { isCardHovered } from "#panels/cards/isCardHovered.ts";
import type { Hovered } from "#state/hovered.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

const litBy = (hovered: Hovered | undefined) =>
  realAtlas.cards.filter((card) => isCardHovered(card, hovered, realAtlas)).map(({ id }) => id);

test("a card is lit by itself alone", () => {
  expect(litBy({ kind: "card", id: "opendri" })).toEqual(["opendri"]);
  expect(litBy(undefined)).toEqual([]);
});

test("a country lights the cards that name it", () => {
  expect(litBy({ kind: "country", id: "BFA" })).toEqual(
    realAtlas.cards.filter(({ countries }) => countries.includes("BFA")).map(({ id }) => id),
  );
  expect(litBy({ kind: "country", id: "BFA" })).toContain("pod");
});

test("an event lights the card of its programme, or of its partnership", () => {
  for (const { id, programme, partnership } of realAtlas.events)
    expect(litBy({ kind: "event", id })).toEqual([programme ?? partnership].filter((card) => card !== undefined));
});

test("a theme lights the cards about it, a partnership those that belong to it", () => {
  expect(litBy({ kind: "theme", id: "health" })).toEqual(["od-health", "pln-c1"]);
  expect(litBy({ kind: "partnership", id: "odi-ms-pln" })).toEqual(["odi-ms-pln", "pln-c1", "pln-c2"]);
});
