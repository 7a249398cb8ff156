import { describe, expect, test } from "vitest";
import { citationsIn, sourcesIn } from "#core/select/citationsIn.ts";
import { licencesOf } from "#core/select/licences.ts";
import { partnershipRecord } from "#core/select/partnership.ts";
import { programmeRecord } from "#core/select/programme.ts";
import { relatedCards } from "#core/select/relatedCards.ts";
import { themeRecord } from "#core/select/theme.ts";
import { realAtlas } from "./realAtlas.ts";

describe("programmes, kinds of help and cohorts", () => {
  test("have their roles, help and lists", () => {
    const boost = programmeRecord(realAtlas, "boost");
    expect(boost?.placements.map(({ help }) => help)).toEqual(["advice"]);
    expect(boost?.lists.map(({ layer }) => layer.id)).toEqual(["boost"]);
    expect(programmeRecord(realAtlas, "assessments")?.lists.map(({ layer }) => layer.id)).toEqual([
      "odra",
      "odra-local",
    ]);
    expect(programmeRecord(realAtlas, "pln-c1")?.record.name).toContain("first cohort");
  });

  test("are not partnerships", () => {
    expect(programmeRecord(realAtlas, "pod")).toBeUndefined();
    expect(programmeRecord(realAtlas, "nothing")).toBeUndefined();
  });

  test("are related by the themes they share, those with most in common first", () => {
    const [card] = realAtlas.cards.filter(({ id }) => id === "eiti");
    const related = card ? relatedCards(realAtlas.cards, card, 4) : [];
    expect(related).toHaveLength(4);
    expect(related.some(({ id }) => id === "eiti")).toBe(false);
    expect(related[0]?.themes.filter((theme) => card?.themes.includes(theme)).length).toBeGreaterThanOrEqual(2);
  });
});

describe("partnerships", () => {
  test("keep the roles of their programmes apart, and name no place twice", () => {
    const bank = partnershipRecord(realAtlas, "wb-ta");
    expect(bank?.roles.every(({ programme }) => programme === undefined)).toBe(true);
    expect(bank?.programmeRoles.length).toBeGreaterThan(10);
    expect(bank?.family.filter(({ kind }) => kind === "programme")).toHaveLength(13);
    const pod = partnershipRecord(realAtlas, "pod");
    expect(pod?.mentions.some(({ role }) => role === "country where POD works")).toBe(false);
    expect(pod?.lists[0]?.standings).toHaveLength(13);
  });
});

test("a theme has its cards, their events, and the countries they name", () => {
  const health = themeRecord(realAtlas, "health");
  expect(health?.cards.map(({ id }) => id)).toEqual(["od-health", "pln-c1"]);
  expect(health?.silent).toBe(health?.cards.filter(({ countries }) => countries.length === 0).length);
  expect(themeRecord(realAtlas, "helth")).toBeUndefined();
});

test("a source is named once for each place in it, and sources stand in the order of their numbers", () => {
  const records = [
    { source: "wb-ta-2014", locator: "a" },
    { source: "wb-ta-2014", locator: "a", also: [{ source: "pod-about" }] },
    { citations: [{ source: "wb-ta-2014", locator: "b" }] },
  ];
  expect(citationsIn(records)).toHaveLength(3);
  expect(sourcesIn(records, realAtlas.sources).map(({ id }) => id)).toEqual(["pod-about", "wb-ta-2014"]);
});

test("licences are counted over all sources, and a licence not stated is none", () => {
  const licences = licencesOf(realAtlas.sources);
  expect(licences.reduce((sum, { count }) => sum + count, 0)).toBe(realAtlas.sources.length);
  expect(licences[0]).toMatchObject({ licence: undefined });
});

test("a cohort and its network name the countries that a source states of participants, as a partial list", () => {
  const cards = new Map(realAtlas.cards.map((card) => [card.id, card]));
  const stated = { countries: ["ARG", "CHN", "GBR", "NOR"], listed: "partial" };
  expect(cards.get("pln-c1")).toMatchObject(stated);
  expect(cards.get("odi-ms-pln")).toMatchObject(stated);
  expect(cards.get("pln-c2")).toMatchObject({ countries: [], listed: "none" });
});
