import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { emptiedBy } from "#core/select/emptiedBy.ts";
import { type FacetKey, facetCounts } from "#core/select/facetCounts.ts";
import { filterWords } from "#core/select/filterWords.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { filtersOf } from "./filters.ts";
import { generatedAtlas } from "./generatedAtlas.ts";
import { realAtlas } from "./realAtlas.ts";

const atlas = generatedAtlas(200, 7);
const filters = filtersOf(atlas, ["ba", "do ke", "zo"]);

/** The filter with one value alone in a facet. */
const withOnly: Readonly<Record<FacetKey, (value: string) => Partial<Filter>>> = {
  kind: (value) => ({
    kinds: (["partnership", "programme", "help", "cohort"] as const).filter((kind) => kind === value),
  }),
  topic: (value) => ({ topics: [value] }),
  help: (value) => ({ help: [value] }),
  org: (value) => ({ organisations: [value] }),
  partnership: (value) => ({ partnerships: [value] }),
  country: (value) => ({ countries: [value] }),
  region: (value) => ({ regions: [value] }),
  period: (value) => ({ time: value }),
};
const facetKeys = Object.keys(withOnly) as FacetKey[];

describe("facet counts", () => {
  test("say how many cards one gets by choosing a value, all other facets as they are", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...facetKeys), fc.nat(), (filter, key, pick) => {
        const counts = facetCounts(atlas, filter)[key];
        const one = counts[pick % counts.length];
        const chosen = { ...filter, ...withOnly[key](one?.value ?? "") };
        expect(one?.count).toBe(selectAtlas(atlas, chosen).cards.length);
      }),
      { numRuns: 300 },
    );
  });

  test("keep every value in its place, also those that would leave nothing", () => {
    const none = facetCounts(atlas, { ...defaultFilter, query: "no such word" });
    const all = facetCounts(atlas, defaultFilter);
    for (const key of facetKeys) {
      expect(none[key].map(({ value }) => value)).toEqual(all[key].map(({ value }) => value));
      expect(none[key].every(({ count }) => count === 0)).toBe(true);
    }
  });

  test("of the real atlas name the eleven cards of Sub-Saharan Africa", () => {
    const { region, kind } = facetCounts(realAtlas, { ...defaultFilter, regions: ["sub-saharan-africa"] });
    expect(region.find(({ isChosen }) => isChosen)).toEqual({ value: "sub-saharan-africa", count: 11, isChosen: true });
    expect(kind.map(({ count }) => count)).toEqual([5, 5, 1, 0]);
  });
});

describe("an empty selection", () => {
  test("names the filters whose removal would give cards, and how many", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const ways = emptiedBy(atlas, filter);
        const before = selectAtlas(atlas, filter).cards.length;
        expect(ways.length > 0).toBe(before === 0);
        for (const { patch, count, keys } of ways) {
          expect(count).toBe(selectAtlas(atlas, { ...filter, ...patch }).cards.length);
          expect(count).toBeGreaterThan(0);
          expect(keys).toHaveLength(ways[0]?.keys.length ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("blames the one filter that emptied it", () => {
    const filter = { ...defaultFilter, topics: ["health"], query: "no such word" };
    expect(emptiedBy(realAtlas, filter).map(({ keys }) => keys)).toEqual([["q"]]);
  });
});

describe("the words of a filter", () => {
  test("are one for each chosen value, and each can be taken away alone", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const words = filterWords(atlas, filter);
        for (const { without } of words)
          expect(filterWords(atlas, { ...filter, ...without })).toHaveLength(words.length - 1);
        let nothing = filter;
        for (const { key, value } of words) {
          const word = filterWords(atlas, nothing).find((each) => each.key === key && each.value === value);
          nothing = { ...nothing, ...word?.without };
        }
        expect(nothing).toEqual(defaultFilter);
      }),
      { numRuns: 200 },
    );
  });

  test("have the names of the atlas", () => {
    const words = filterWords(realAtlas, { ...defaultFilter, countries: ["BFA"], time: "2014", kinds: ["help"] });
    expect(words.map(({ key, value, name }) => [key, value, name])).toEqual([
      ["kind", "help", undefined],
      ["country", "BFA", "Burkina Faso"],
      ["time", "2014", undefined],
    ]);
  });
});
