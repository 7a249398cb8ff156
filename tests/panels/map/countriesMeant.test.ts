import { expect, test } from "vitest";
import { countriesMeant } from "#panels/map/countriesMeant.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

test("a card means the countries it names, and its partnership the same", () => {
  const pod = countriesMeant({ kind: "card", id: "pod" }, realAtlas);
  expect(pod).toHaveLength(13);
  expect(pod).toContain("BFA");
  expect(countriesMeant({ kind: "partnership", id: "pod" }, realAtlas)).toEqual(pod);
});

test("an event means its country, and one without a country none", () => {
  expect(countriesMeant({ kind: "event", id: "ev-bfa-vote" }, realAtlas)).toEqual(["BFA"]);
  const nowhere = realAtlas.events.find(({ country }) => country === undefined);
  expect(nowhere).toBeDefined();
  expect(countriesMeant({ kind: "event", id: nowhere?.id ?? "" }, realAtlas)).toEqual([]);
});

test("a country has an outline of its own, and nothing pointed at means none", () => {
  expect(countriesMeant({ kind: "country", id: "BFA" }, realAtlas)).toEqual([]);
  expect(countriesMeant(undefined, realAtlas)).toEqual([]);
});
