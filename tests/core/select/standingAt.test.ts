import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Standing } from "#core/model/entry.ts";
import type { MembershipEvent } from "#core/model/records.ts";
import { hadEntered, standingAt } from "#core/select/standingAt.ts";

const source = "made-up";
type Change = readonly [kind: MembershipEvent["kind"], date: string | undefined];

function standing(dates: readonly (string | undefined)[], changes: readonly Change[] = []): Standing {
  return {
    layer: "l",
    country: "AAA",
    listedBy: Date.UTC(2020, 0, 1),
    entries: dates.map((date, at) => ({
      ...{ id: `${at}`, layer: "l", country: "AAA", table: "memberships", detail: undefined },
      ...{
        date: date === undefined ? undefined : parseEdtf(date),
        dateWords: undefined,
        note: undefined,
        citations: [],
      },
    })),
    changes: changes.map(([kind, date], at) => ({
      ...{ id: `c${at}`, layer: "l", country: "AAA", kind, source },
      ...(date === undefined ? {} : { date }),
    })),
  };
}

const at = (date: string): number => parseEdtf(date).span.start;

describe("how a country stands in a layer", () => {
  test.each<[string, Standing, string, string]>([
    ["before its day", standing(["2014-04-10"]), "2014-04-10", "not yet"],
    ["the day after", standing(["2014-04-10"]), "2014-04-11", "in"],
    ["within the year that is all one knows", standing(["2014"]), "2014-07", "unknown"],
    ["when that year is over", standing(["2014"]), "2015", "in"],
    ["before a date by which it had entered", standing(["../2019-04"]), "2012", "unknown"],
    ["after a date by which it had entered", standing(["../2019-04"]), "2019-05", "in"],
    ["without a date, before the list was written", standing([undefined]), "2019", "unknown"],
    ["without a date, when the list was written", standing([undefined]), "2020", "in"],
    ["since an open beginning", standing(["2012/.."]), "2013", "in"],
    ["after leaving", standing(["2012"], [["left", "2017-09-21"]]), "2018", "ended"],
    ["before leaving", standing(["2012"], [["left", "2017-09-21"]]), "2017", "in"],
    ["in the year in which it left", standing(["2012"], [["left", "2017"]]), "2017-06", "unknown"],
    ["after it had ended by some date", standing(["2012"], [["ended", "../2022"]]), "2023", "ended"],
    [
      "between entering and a date by which it had ended",
      standing(["2012"], [["ended", "../2022"]]),
      "2015",
      "unknown",
    ],
    ["while only suspended", standing(["2012"], [["suspended", "2016"]]), "2018", "in"],
    ["while a letter says that it will go", standing(["2012"], [["withdrawal letter", "2016"]]), "2018", "in"],
    [
      "after coming back",
      standing(
        ["2007"],
        [
          ["left", "2017-10"],
          ["admitted", "2020"],
        ],
      ),
      "2021",
      "in",
    ],
    [
      "between leaving and coming back",
      standing(
        ["2007"],
        [
          ["left", "2017-10"],
          ["admitted", "2020"],
        ],
      ),
      "2019",
      "ended",
    ],
    [
      "entering anew after an end that says it was in before",
      standing(["2012"], [["ended", "2010-04-16"]]),
      "2011",
      "ended",
    ],
    ["before an end that says it was in before", standing(["2012"], [["ended", "2010-04-16"]]), "2009", "unknown"],
    ["once back after such an end", standing(["2012"], [["ended", "2010-04-16"]]), "2014", "in"],
    ["having left, its entering undated", standing([undefined], [["left", "2015"]]), "2018", "ended"],
    ["admitted without being on the list", standing([], [["admitted", "2017"]]), "2018", "in"],
    ["having asked to join alone", standing([], [["applied", "2017"]]), "2018", "never"],
    ["nowhere on the list", standing([]), "2018", "never"],
  ])("%s", (_, record, date, state) => {
    expect(standingAt(record, at(date))).toBe(state);
  });

  test("at the newest known moment nothing dated is open", () => {
    expect(standingAt(standing(["../2014", undefined]), Infinity)).toBe("in");
    expect(standingAt(standing(["2012"], [["ended", "../2022"]]), Infinity)).toBe("ended");
  });

  test("having entered stays so after leaving, and is open where the first date is", () => {
    const left = standing(["2012"], [["ended", "../2022"]]);
    expect([2011, 2013, 2023].map((year) => hadEntered(left, at(String(year))))).toEqual([false, true, true]);
    expect(hadEntered(standing(["../2019"]), at("2015"))).toBeUndefined();
    expect(hadEntered(standing([]), Infinity)).toBe(false);
  });
});

/** A year in which something happened, told as a source may tell it. */
const told = (year: number) => fc.constantFrom(String(year), `${year}-06`, `../${year + 1}`, `${year - 1}/${year + 1}`);

test("what the sources say for sure is what was, however vaguely they tell it", () => {
  const lives = fc
    .uniqueArray(fc.integer({ min: 2001, max: 2018 }), { minLength: 1, maxLength: 5 })
    .map((years) => years.sort((a, b) => a - b))
    .chain((years) => fc.tuple(fc.constant(years), fc.tuple(...years.map(told)), fc.integer({ min: 2000, max: 2021 })));
  fc.assert(
    fc.property(lives, ([years, dates, year]) => {
      const [first, ...later] = dates;
      const changes = later.map((date, index): Change => [index % 2 === 0 ? "left" : "admitted", date]);
      // Each thing happened at the end of May of its year.
      const happened = years.filter((each) => Date.UTC(each, 5, 1) <= at(String(year))).length;
      const truth = happened === 0 ? "not yet" : happened % 2 === 1 ? "in" : "ended";
      const state = standingAt(standing([first], changes), at(String(year)));
      expect([truth, "unknown"]).toContain(state);
    }),
    { numRuns: 2000 },
  );
});
