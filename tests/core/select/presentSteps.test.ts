import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { measureYears } from "#core/select/measureYears.ts";
import { presentSteps } from "#core/select/presentSteps.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { filtersOf } from "./filters.ts";
import { realAtlas, realObservations } from "./realAtlas.ts";

const vocabulary = vocabularyOf(realAtlas);
const layers = realAtlas.layers.map(({ id }) => id);
const indicators = realAtlas.indicators.map(({ id }) => id);

const measures: fc.Arbitrary<Partial<Filter>> = fc.oneof(
  fc.constantFrom<Partial<Filter>>({ measure: "founding" }, { measure: "programmes" }, { measure: "income" }),
  fc.constant<Partial<Filter>>({ measure: "layers" }),
  fc.constantFrom(...layers).map((layer): Partial<Filter> => ({ measure: "layer", layers: [layer] })),
  fc.constantFrom(...indicators).map((indicator): Partial<Filter> => ({ measure: "indicator", indicator })),
);

const filters: fc.Arbitrary<Filter> = fc
  .tuple(filtersOf(realAtlas, ["health"]), measures, fc.constantFrom(undefined, 2012, 2016, 1990))
  .map(([filter, measure, asOf]) => ({ ...filter, ...measure, asOf }));

const kinds = fc.constantFrom("map", "timeline", "programmes", "country" as const);

const stepsOf = (kind: Parameters<typeof presentSteps>[1], patch: Partial<Filter>) =>
  presentSteps(realAtlas, kind, { ...defaultFilter, ...patch }, realObservations);

test("every step is an address of the atlas, and reading it gives the same filter", () => {
  fc.assert(
    fc.property(kinds, filters, (kind, filter) => {
      const { steps, start } = presentSteps(realAtlas, kind, filter, realObservations);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps[start]).toBeDefined();
      for (const step of steps) {
        const address = writeFilter(step.filter);
        const reading = readFilter(address, vocabulary);
        expect(reading.invalid).toEqual([]);
        expect(writeFilter(reading.filter)).toBe(address);
        expect({ ...reading.filter }).toMatchObject({ asOf: step.filter.asOf, measure: step.filter.measure });
      }
    }),
    { numRuns: 60 },
  );
});

describe("the steps of a map", () => {
  test("are the years of its layer, and begin where the reader is", () => {
    const { years } = measureYears(realAtlas, { ...defaultFilter, measure: "layer", layers: ["odra"] });
    const found = stepsOf("map", { measure: "layer", layers: ["odra"], asOf: 2016 });
    expect(found.steps.map(({ filter }) => filter.asOf)).toEqual([
      ...years.slice(0, -1).map(({ year }) => year),
      undefined,
    ]);
    expect(found.steps[found.start]?.filter.asOf).toBe(2016);
  });

  test("are the World Bank regions with a value where it has no years", () => {
    const { steps } = stepsOf("map", { measure: "founding" });
    expect(steps[0]?.filter.regions).toEqual([]);
    const regions = steps.slice(1).map(({ filter }) => filter.regions);
    expect(regions).toContainEqual(["sub-saharan-africa"]);
    expect(regions).not.toContainEqual(["north-america"]);
  });
});

test("the timeline goes through the partnerships that have an event, after all of them", () => {
  const { steps } = stepsOf("timeline", { time: "2011" });
  expect(steps[0]?.filter.partnerships).toEqual([]);
  expect(steps.slice(1).map(({ filter }) => filter.partnerships)).toContainEqual(["ogp"]);
  for (const { filter } of steps.slice(1)) expect(selectAtlas(realAtlas, filter).events.length).toBeGreaterThan(0);
});

test("the pages of cards hold each card once, in order", () => {
  const { steps } = stepsOf("programmes", {});
  const { cards } = selectAtlas(realAtlas, defaultFilter);
  expect(steps.flatMap((step) => (step.cards ? cards.slice(...step.cards) : []))).toEqual(cards);
});
