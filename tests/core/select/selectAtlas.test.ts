import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import { overlaps } from "#core/model/interval.ts";
import { wordsOf } from "#core/select/fold.ts";
import { madeOnce } from "#core/select/madeOnce.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { cardTexts } from "./cardTexts.ts";
import { filtersOf } from "./filters.ts";
import { generatedAtlas } from "./generatedAtlas.ts";
import { realAtlas } from "./realAtlas.ts";

const generated = generatedAtlas(200);
const select = (patch: Partial<Filter>) => selectAtlas(realAtlas, { ...defaultFilter, ...patch });
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const wordsOfCards = madeOnce((atlas: Atlas) => cardTexts(atlas).map(wordsOf));

/** The plainest way to say which cards a filter keeps. */
function keptCards(atlas: Atlas, filter: Filter): readonly Card[] {
  const regions = new Map(
    atlas.countries.map(({ id, regionFy2025, regionFy2026 }) => [id, [regionFy2025, regionFy2026]]),
  );
  const words = wordsOfCards(atlas);
  const asked = wordsOf(filter.query);
  const any = <T>(chosen: readonly T[], of: readonly (T | undefined)[]) =>
    chosen.length === 0 || chosen.some((one) => of.includes(one));
  return atlas.cards.filter((card, at) => {
    const period = card.start ? { start: card.start.span.start, end: card.end?.span.end ?? Infinity } : card.asOf?.span;
    return (
      any(filter.topics, card.themes) &&
      any(filter.help, card.help) &&
      any(filter.kinds, [card.kind]) &&
      any(filter.organisations, card.organisations) &&
      any(filter.partnerships, [card.partnership]) &&
      any(filter.countries, card.countries) &&
      any(
        filter.regions,
        card.countries.flatMap((country) => regions.get(country) ?? []),
      ) &&
      (filter.time === undefined || (period !== undefined && overlaps(period, timeInterval(filter.time)))) &&
      asked.every((beginning) => words[at]?.some((word) => word.startsWith(beginning)))
    );
  });
}

describe("the cards of a selection", () => {
  test.each([
    ["the real atlas", realAtlas, ["burkina", "bank open", "XKX", "salud"]],
    ["a made-up atlas", generated, ["ba", "do ke", "tü", "na"]],
  ] as const)("are those that have one of the chosen values in each facet, in %s", (_, atlas, queries) => {
    fc.assert(
      fc.property(filtersOf(atlas, queries), (filter) => {
        expect(idsOf(selectAtlas(atlas, filter).cards)).toEqual(idsOf(keptCards(atlas, filter)));
      }),
      { numRuns: 200 },
    );
  });

  test("never include what is set aside, and what is set aside lacks a place or a date", () => {
    fc.assert(
      fc.property(filtersOf(generated, ["ba"]), (filter) => {
        const { cards, setAside, undated } = selectAtlas(generated, filter);
        expect(new Set([...cards, ...setAside, ...undated]).size).toBe(cards.length + setAside.length + undated.length);
        expect(setAside.every(({ listed }) => listed === "none")).toBe(true);
        expect(undated.every(({ start }) => start === undefined)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("set aside under a filter by place are just those that the filter without place would keep", () => {
    const { setAside } = select({ regions: ["sub-saharan-africa"], topics: ["health"] });
    expect(idsOf(setAside)).toEqual(
      idsOf(select({ topics: ["health"] }).cards.filter(({ listed }) => listed === "none")),
    );
  });

  test("under a time, a programme known only at its source's date is set aside, not dropped", () => {
    const { cards, undated } = select({ time: "2018..2020" });
    expect(idsOf(cards)).not.toContain("media");
    expect(idsOf(undated)).toContain("media");
    expect(idsOf(cards)).not.toContain("pod");
    expect(idsOf(undated)).not.toContain("pod");
    expect(idsOf(select({ time: "2014" }).cards)).toEqual(expect.arrayContaining(["pod", "media", "opendri"]));
  });
});

describe("the events of a selection", () => {
  test("are all where nothing is chosen", () => {
    expect(select({}).events).toEqual(realAtlas.events);
  });

  test("follow the card of their programme, or else of their partnership", () => {
    const { events } = select({ partnerships: ["wb-ta"] });
    expect(events.some(({ programme }) => programme === "opendri")).toBe(true);
    expect(events.some(({ partnership }) => partnership === "wb-ta")).toBe(true);
    expect(events.some(({ partnership, series }) => partnership === "pod" || series === "iodc")).toBe(false);
    expect(
      select({ topics: ["disasters"], kinds: ["programme"] }).events.every(({ programme }) => programme === "opendri"),
    ).toBe(true);
  });

  test("of an organisation alone stay when that organisation is chosen, and only then", () => {
    expect(idsOf(select({ organisations: ["odi"] }).events)).toContain("ev-odi-nodes");
    expect(idsOf(select({ organisations: ["world-bank"] }).events)).not.toContain("ev-odi-nodes");
    expect(idsOf(select({ organisations: ["odi"], topics: ["skills"] }).events)).not.toContain("ev-odi-nodes");
  });

  test("took place in the chosen country or region", () => {
    expect(idsOf(select({ countries: ["BFA"] }).events)).toEqual(["ev-bfa-vote", "ev-franco-1"]);
    expect(select({ regions: ["south-asia"] }).events.every(({ country }) => country !== undefined)).toBe(true);
  });

  test("may lie in the chosen time", () => {
    expect(idsOf(select({ time: "2013-09-18" }).events)).toEqual(["ev-edo-portal", "ev-pod-launch"]);
    expect(idsOf(select({ time: "2010-01" }).events)).toContain("ev-iogdc1");
  });

  test("have the words that are looked for", () => {
    expect(idsOf(select({ query: "tbilisi summit" }).events)).toEqual(["ev-ogp-s5"]);
    expect(idsOf(select({ query: "BFA" }).events)).toEqual(["ev-bfa-vote", "ev-franco-1"]);
  });
});

describe("the entries and places of a selection", () => {
  test("are all where nothing is chosen", () => {
    const { entries, countries } = select({});
    expect(entries).toEqual(realAtlas.entries);
    expect(countries.size).toBe(realAtlas.countries.length);
  });

  test("are of the chosen country, and that country is in play even where no card names it", () => {
    const { entries, countries } = select({ countries: ["BFA"] });
    expect(new Set(entries.map(({ country }) => country))).toEqual(new Set(["BFA"]));
    expect([...select({ countries: ["GRL"] }).countries]).toEqual(["GRL"]);
    expect([...countries]).toEqual(["BFA"]);
  });

  test("follow the partnership of their layer", () => {
    const { entries, countries } = select({ partnerships: ["pod"] });
    expect(new Set(entries.map(({ layer }) => layer))).toEqual(new Set(["pod"]));
    expect(countries.size).toBe(13);
  });

  test("leave out what is not dated where a time is chosen", () => {
    const { entries } = select({ time: "2014" });
    expect(entries.every(({ date }) => date !== undefined)).toBe(true);
    expect(entries.some(({ date }) => date?.text === "2014-04")).toBe(true);
    expect(entries.some(({ date }) => date?.text === "2012-04")).toBe(false);
  });

  test("narrow down with every further filter", () => {
    fc.assert(
      fc.property(filtersOf(realAtlas, ["bank"]), (filter) => {
        const narrow = selectAtlas(realAtlas, filter);
        const wide = selectAtlas(realAtlas, { ...filter, topics: [], time: undefined, countries: [] });
        for (const key of ["cards", "events", "entries"] as const) {
          const all = new Set<unknown>(wide[key]);
          expect(narrow[key].every((each: unknown) => all.has(each))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
