import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalTime } from "#core/model/filterUrl/filterTime.ts";
import { periods } from "#core/select/facetCounts.ts";
import { isPeriodChosen, timeAfterPeriod } from "#panels/cards/periodTime.ts";

const [early, middle, late] = ["earliest..2011", "2012..2014", "2015..latest"] as const;
const press = (time: string | undefined, period: string) => timeAfterPeriod(time, period, periods);

test("a period that is pressed is the time, and pressed again it is taken back", () => {
  for (const period of periods) {
    expect(press(undefined, period)).toBe(period);
    expect(press(period, period)).toBeUndefined();
  }
});

test("a period beside the chosen one is added to it", () => {
  expect(press(early, middle)).toBe("earliest..2014");
  expect(press(late, middle)).toBe("2012..latest");
  expect(press("earliest..2014", middle)).toBe(early);
});

test("a period with a gap between takes the place of the chosen one", () => {
  expect(press(early, late)).toBe(late);
  expect(press(late, early)).toBe(early);
});

test("all periods together are all time", () => {
  expect(press("earliest..2014", late)).toBeUndefined();
});

test("a time of another kind gives way", () => {
  expect(press("2013", middle)).toBe(middle);
  expect(press("2010..2025", middle)).toBe(middle);
});

test("a time chooses the periods it covers whole", () => {
  expect(periods.map((period) => isPeriodChosen("earliest..2014", period))).toEqual([true, true, false]);
  expect(periods.some((period) => isPeriodChosen("2013", period))).toBe(false);
  expect(periods.some((period) => isPeriodChosen(undefined, period))).toBe(false);
});

test("whatever is pressed, the time is one that a link writes just so, and the pressed period is in it or taken back", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...periods), { minLength: 1 }), (pressed) => {
      let time: string | undefined;
      for (const period of pressed) {
        const before = isPeriodChosen(time, period);
        const next = press(time, period);
        if (next !== undefined) {
          expect(canonicalTime(next)).toBe(next);
          expect(isPeriodChosen(next, period)).toBe(!before);
        }
        time = next;
      }
    }),
  );
});
