import { expect, test } from "vitest";
import { continentPlaces } from "#core/model/continentPlaces.ts";
import { atlas } from "../../export/views.ts";

const continents = ["africa", "americas", "asia", "europe", "oceania"] as const;

test("every country and territory of the atlas lies in one continent, and no continent has another", () => {
  const placed = continents.flatMap((continent) => [...continentPlaces(continent)]);
  expect(placed.toSorted()).toEqual(atlas.countries.map(({ id }) => id).toSorted());
});

test("Africa is its 54 states", () => {
  expect(continentPlaces("africa").size).toBe(54);
});
