import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Pair } from "#core/model/filterUrl/pairs.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import type { Vocabulary } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";

const vocabulary: Vocabulary = {
  layers: new Set(["eiti", "odra", "ogp", "portal-wb"]),
  indicators: new Set(["gdb", "odb", "odb-historical"]),
  topics: new Set(["budgets", "health"]),
  help: new Set(["advice", "assessments"]),
  organisations: new Set(["odi", "world-bank"]),
  partnerships: new Set(["od4d", "pod"]),
  countries: new Set(["BFA", "MDA", "XKX"]),
  regions: new Set(["south-asia", "sub-saharan-africa"]),
  events: new Set(["ev-ogp-s1", "ev-pod-launch"]),
  languages: new Set(["en", "es", "fr"]),
};

const read = (search: string) => readFilter(search, vocabulary);
const some = (ids: ReadonlySet<string>) => fc.subarray([...ids]).map((chosen) => chosen.sort());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const measures = fc.oneof(
  fc.constantFrom("founding", "programmes", "income").map((measure) => ({ measure, layers: [], indicator: undefined })),
  fc.constantFrom(...vocabulary.layers).map((id) => ({ measure: "layer", layers: [id], indicator: undefined })),
  some(vocabulary.layers).map((layers) => ({ measure: "layers", layers, indicator: undefined })),
  fc.constantFrom(...vocabulary.indicators).map((indicator) => ({ measure: "indicator", layers: [], indicator })),
) as fc.Arbitrary<Pick<Filter, "measure" | "layers" | "indicator">>;

const times = ["2014", "2014-07", "2014-07-04", "2013..2018", "2013-05..2014", "earliest..2016", "2013-02-01..latest"];

const filters: fc.Arbitrary<Filter> = fc
  .tuple(
    measures,
    fc.record<Omit<Filter, "measure" | "layers" | "indicator">>({
      topics: some(vocabulary.topics),
      help: some(vocabulary.help),
      kinds: fc.subarray(["cohort", "help", "partnership", "programme"]),
      organisations: some(vocabulary.organisations),
      partnerships: some(vocabulary.partnerships),
      countries: some(vocabulary.countries),
      regions: some(vocabulary.regions),
      time: maybe(fc.constantFrom(...times)),
      asOf: maybe(fc.integer({ min: 1000, max: 9999 })),
      query: fc.string({ unit: "grapheme" }).map((text) => text.trim()),
      sort: fc.constantFrom("order", "name", "start", "countries"),
      view: fc.constantFrom("cards", "list", "table"),
      tab: fc.constantFrom("map", "table"),
      focus: maybe(fc.constantFrom("africa", "americas", "asia", "europe", "oceania")),
      projection: fc.constant("equal-earth"),
      event: maybe(fc.constantFrom(...vocabulary.events)),
      language: fc.constantFrom(...vocabulary.languages),
    }),
  )
  .map(([measure, rest]) => ({ ...rest, ...measure }));

const keys =
  "layer measure topic help kind org partnership country region time asof q sort view tab focus projection event lang".split(
    " ",
  );
const strangers = fc.array(
  fc.tuple(fc.constantFrom("theme", "v", "hide", "utm.x", "a b"), fc.string({ unit: "grapheme" })),
);

/** Query strings as nobody should write them. */
const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }).map((text) => `?${text}`),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...keys, "__proto__", "constructor", ""), fc.string()),
        fc.oneof(
          fc.constantFrom(
            "",
            "~",
            "~BFA",
            "BFA~~bfa",
            "%",
            "%E0%A4%A",
            "..",
            "2018..2013",
            "0",
            "layers",
            "layer",
            "+",
            "a.",
            "ogp~eiti",
          ),
          fc.string({ unit: "binary" }),
          fc.constantFrom(...times),
        ),
      ),
    )
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join("&")),
);

describe("a filter survives the URL", () => {
  test("whatever is chosen is read again as it was written, with all that is not ours", () => {
    fc.assert(
      fc.property(filters, strangers, (filter, unknown) => {
        const reading = read(writeFilter(filter, unknown));
        expect(reading.filter).toEqual(filter);
        expect(reading.invalid).toEqual([]);
        expect(reading.unknown).toEqual(unknown);
      }),
      { numRuns: 1000 },
    );
  });

  test("the default is written as nothing", () => {
    expect(writeFilter(defaultFilter)).toBe("");
    expect(read("").filter).toEqual(defaultFilter);
  });

  test("any text at all is read, and what is written of it is read and written alike from then on", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { filter, unknown } = read(text);
        const written = writeFilter(filter, unknown);
        const again = read(written);
        expect(again).toEqual({ filter, unknown, invalid: [] });
        expect(writeFilter(again.filter, again.unknown)).toBe(written);
        expect(written).toMatch(/^(\?[\w.~%&=+!'()*-]*[A-Za-z0-9])?$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("two who choose the same in different order send the same link", () => {
    const filter = { ...defaultFilter, countries: ["MDA", "BFA", "MDA"], topics: ["health", "budgets"] };
    expect(writeFilter(filter)).toBe("?topic=budgets~health&country=BFA~MDA");
  });

  test("keys come in the order of the grammar, whatever the order they were read in", () => {
    const link =
      "?layer=eiti~ogp&measure=layers&topic=health&help=advice&kind=programme&org=odi&partnership=pod&country=BFA&region=south-asia&time=2013..2018&asof=2016&q=open+data&sort=name&view=list&tab=table&focus=africa&event=ev-pod-launch&lang=fr&v=1";
    const shuffled = link.slice(1).split("&").reverse().join("&");
    const { filter, unknown } = read(shuffled);
    expect(writeFilter(filter, unknown)).toBe(link);
  });

  test("words are kept apart by plus signs, and a last full stop is never left bare", () => {
    const link = writeFilter({ ...defaultFilter, query: "côte d'ivoire, etc." });
    expect(link).toBe("?q=c%C3%B4te+d'ivoire%2C+etc%2E");
    expect(read(link).filter.query).toBe("côte d'ivoire, etc.");
  });
});

describe("what the map is coloured by", () => {
  test.each<[string, Partial<Filter>]>([
    ["layer=ogp", { measure: "layer", layers: ["ogp"] }],
    ["layer=ogp~eiti", { measure: "layers", layers: ["eiti", "ogp"] }],
    ["measure=layers", { measure: "layers", layers: [] }],
    ["measure=layers&layer=ogp", { measure: "layers", layers: ["ogp"] }],
    ["measure=layer&layer=ogp", { measure: "layer", layers: ["ogp"] }],
    ["measure=odb", { measure: "indicator", indicator: "odb" }],
    ["measure=income", { measure: "income" }],
    ["measure=founding", {}],
  ])("%s is understood", (link, patch) => {
    expect(read(link)).toEqual({ filter: { ...defaultFilter, ...patch }, invalid: [], unknown: [] });
  });

  test.each<[string, Partial<Filter>, readonly [string, string, string][]]>([
    ["measure=layer", {}, [["measure", "layer", "unknown"]]],
    ["measure=gdp&layer=ogp", { measure: "layer", layers: ["ogp"] }, [["measure", "gdp", "unknown"]]],
    ["measure=income&layer=ogp", { measure: "income" }, [["layer", "ogp", "unused"]]],
    ["layer=nato", {}, [["layer", "nato", "unknown"]]],
    ["measure=odb&measure=gdb", { measure: "indicator", indicator: "odb" }, [["measure", "gdb", "repeated"]]],
  ])("%s is understood in part, and the rest named", (link, patch, invalid) => {
    const reading = read(link);
    expect(reading.filter).toEqual({ ...defaultFilter, ...patch });
    expect(reading.invalid.map(({ key, value, reason }) => [key, value, reason])).toEqual(invalid);
  });
});

describe("a link is read leniently", () => {
  test("codes may be in any case, a list may begin with ~, a key may come twice", () => {
    expect(read("?country=~bfa&country=mda&topic=Health").filter).toEqual({
      ...defaultFilter,
      countries: ["BFA", "MDA"],
      topics: ["health"],
    });
  });

  test("a bad value is dropped and named, and the good one beside it stays", () => {
    const { filter, invalid } = read("country=BFA~ATL&time=2018..2013&asof=14&sort=size&event=ev-none&lang=xx");
    expect(filter).toEqual({ ...defaultFilter, countries: ["BFA"] });
    expect(invalid).toEqual([
      { key: "country", value: "ATL", reason: "unknown" },
      { key: "time", value: "2018..2013", reason: "form" },
      { key: "asof", value: "14", reason: "form" },
      { key: "sort", value: "size", reason: "unknown" },
      { key: "event", value: "ev-none", reason: "unknown" },
      { key: "lang", value: "xx", reason: "unknown" },
    ]);
  });

  test("unknown keys keep their place at the end", () => {
    const { filter, unknown } = read("v=2&country=BFA&utm_source=x&hide=title~note");
    expect(unknown).toEqual([
      ["v", "2"],
      ["utm_source", "x"],
      ["hide", "title~note"],
    ] satisfies Pair[]);
    expect(writeFilter(filter, unknown)).toBe("?country=BFA&v=2&utm_source=x&hide=title~note");
  });

  test("a key that was renamed is still read, and written by its new name", () => {
    const { filter, unknown } = readFilter("about=health&v=2", vocabulary, new Map([["about", "topic"]]));
    expect(filter.topics).toEqual(["health"]);
    expect(writeFilter(filter, unknown)).toBe("?topic=health&v=2");
  });
});
