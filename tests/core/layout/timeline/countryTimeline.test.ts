import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountryRow, layoutCountry } from "#core/layout/timeline/countryTimeline.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { allTime, anyDate, anyItem } from "./madeUp.ts";

const rowOf = (over: Partial<CountryRow>): CountryRow => ({
  id: "r",
  name: "EITI",
  hue: "other",
  sources: [{ number: 54, href: "/sources/x" }],
  items: [],
  words: "no date in the source",
  ...over,
});

const anyRow = fc
  .record({
    items: fc.array(anyItem("i"), { maxLength: 4 }),
    dissent: fc.option(anyDate),
    words: fc.lorem({ maxCount: 6 }),
  })
  .map(({ items, dissent, words }) =>
    rowOf({
      items: items.map((item, index) => ({ ...item, id: `i${index}` })),
      words,
      ...(dissent ? { dissent } : {}),
    }),
  );

test("a row's words never lie on its marks, and stay on the page, at any width", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 280, max: 1200 }),
      (rows, width) => {
        const { rows: placed, plot } = layoutCountry(rows, width, allTime);
        for (const { words, marks, middle } of placed) {
          expect(words.x).toBeGreaterThanOrEqual(0);
          expect(words.x + words.width).toBeLessThanOrEqual(plot.right + 1e-6);
          if (words.baseline > middle + 10) continue;
          for (const { left, width: wide } of marks) {
            expect(words.x >= left + wide || words.x + words.width <= left).toBe(true);
          }
        }
      },
    ),
  );
});

test("rows follow one another without a gap", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 280, max: 1200 }),
      (rows, width) => {
        const { rows: placed, axis, height } = layoutCountry(rows, width, allTime);
        const bottoms = placed.map(({ y, height: high }) => y + high);
        expect(placed.map(({ y }) => y)).toEqual([axis.height, ...bottoms.slice(0, -1)]);
        expect(bottoms.at(-1)).toBe(height);
      },
    ),
  );
});

test("a row is 34 px high, and its date stands after its mark", () => {
  const [placed] = layoutCountry(
    [
      rowOf({
        items: [],
        life: { start: parseEdtf("2014-07-04"), end: undefined, lastKnown: Date.UTC(2016, 0, 1), pale: false },
      }),
    ],
    776,
    allTime,
  ).rows;
  expect(placed?.height).toBe(34);
  expect(placed?.words.x).toBeGreaterThan(placed?.life[0]?.x ?? Infinity);
});

test("a row without a date leads by a dotted line to the words that say so, at the right edge", () => {
  const { rows, plot } = layoutCountry([rowOf({})], 776, allTime);
  expect(rows[0]?.undated).toBe(true);
  expect((rows[0]?.words.x ?? 0) + (rows[0]?.words.width ?? 0)).toBeCloseTo(plot.right);
});

test("where a source says another date, its box covers that date", () => {
  const dissent = parseEdtf("2009");
  const row = rowOf({ dissent, items: [{ ...itemOf("../2010-03"), id: "x" }] });
  const { rows, plot } = layoutCountry([row], 776, allTime);
  expect(rows[0]?.dissent?.x).toBeCloseTo(plot.x(dissent.span.start));
  expect(rows[0]?.dissent?.width).toBeCloseTo(plot.x(dissent.span.end) - plot.x(dissent.span.start));
});

test("on a narrow page the names stand over their rows", () => {
  const { rows, plot } = layoutCountry([rowOf({})], 360, allTime);
  expect(plot.left).toBeLessThan(10);
  expect(rows[0]?.baseline).toBeLessThan((rows[0]?.middle ?? 0) - 10);
});

function itemOf(date: string) {
  return { kind: "event", date: parseEdtf(date), status: "held", label: "", place: undefined, weight: 1 } as const;
}
