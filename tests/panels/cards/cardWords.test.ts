import { expect, test } from "vitest";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { en } from "#i18n/en.ts";
import {
  countryWords,
  kindWords,
  organisationWords,
  periodWords,
  sentenceOf,
  sourceWords,
} from "#panels/cards/cardWords.ts";
import { placeOf } from "#panels/cards/place.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

function cardOf(id: string): Card {
  const card = byId(realAtlas.cards).get(id);
  if (!card) throw new Error(`There is no card ${id}`);
  return card;
}

const countries = (id: string, chosen: Partial<typeof defaultFilter> = {}): string =>
  countryWords(cardOf(id), placeOf(realAtlas, { ...defaultFilter, ...chosen }), en.cards)
    .filter((words) => words !== "")
    .join(" ");

test("a card says what kind of thing it is about", () => {
  const kinds = ["pod", "odi-ms-pln", "opendri", "advice", "pln-c1"].map((id) =>
    kindWords(cardOf(id), realAtlas, en.cards),
  );
  expect(kinds).toEqual([
    "Partnership",
    "Peer-learning network",
    "Programme",
    "Help by the World Bank",
    "Peer-learning cohort",
  ]);
});

test("a period is as exact as the month, and an announcement is no start", () => {
  const periods = ["pod", "od4d", "ogp-od4d", "od-health"].map((id) => periodWords(cardOf(id), realAtlas, en));
  expect(periods).toEqual(["Sept 2013 – Jan 2015", "since 2015", "announced May 2018", "as of Nov 2014"]);
});

test("a card without any date says so", () => {
  const { name } = cardOf("od-health");
  const card: Card = { ...cardOf("od-health"), start: undefined, asOf: undefined };
  expect([name, periodWords(card, realAtlas, en)]).toEqual([name, "no date in the source"]);
});

test("countries are counted, in the chosen place and in all", () => {
  expect(countries("pod")).toBe("13 countries named");
  expect(countries("pod", { regions: ["sub-saharan-africa"] })).toBe("4 in the region; 13 in all");
  expect(countries("pod", { countries: ["BFA"] })).toBe("Burkina Faso and 12 more");
  expect(countries("pod", { countries: ["BFA", "BRA"] })).toBe("2 in your selection; 13 in all");
  expect(countries("ocr", { countries: ["NPL"] })).toBe("Nepal alone");
});

test("a partial list is called one, and a card without a list never counts none", () => {
  expect(countries("od4d")).toBe("3 countries named, partial list");
  expect(countries("od-health", { countries: ["BFA"] })).toBe("Countries not listed by the source");
});

test("those who lead are named first, the rest counted", () => {
  expect(organisationWords(cardOf("pod"), realAtlas, en.cards)).toBe(
    "World Bank Group, Open Data Institute, Open Knowledge and 14 more",
  );
  expect(organisationWords(cardOf("eiti"), realAtlas, en.cards)).toBe("EITI, World Bank Group");
  expect(organisationWords(cardOf("odc"), realAtlas, en.cards)).toBe("");
});

test("one more name is written out, for saying so takes no less room", () => {
  const card = { ...cardOf("pod"), organisations: cardOf("pod").organisations.slice(0, 4) };
  expect(organisationWords(card, realAtlas, en.cards)).toMatch(/, DGF$/);
});

test("a card says what it does in one sentence", () => {
  expect(sentenceOf(cardOf("open-transport"))).toBe("Tools to plan and run transport where means are few.");
  expect(sentenceOf(cardOf("odc"))).toBe("Six shared principles for open government data.");
});

test("a source is named by who published it, and when", () => {
  const words = ["wb-ta-2014", "pod-about", "opendri-about"].map((id) => {
    const source = byId(realAtlas.sources).get(id);
    return source && sourceWords(source);
  });
  expect(words).toEqual(["World Bank, 2014", "Partnership for Open Data, 2014", "GFDRR"]);
});
