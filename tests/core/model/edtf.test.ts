import oracle from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";

const utc = (text: string): number => Date.parse(`${text}T00:00:00Z`);

/** What the oracle makes of a text, its end moved to ours: the first moment after. */
function asked(text: string): { start: number | undefined; end: number | undefined } | undefined {
  try {
    const { min, max } = oracle(text, { level: 3 });
    return { start: min ?? undefined, end: max === null ? undefined : max + 1 };
  } catch {
    return undefined;
  }
}

function parsed(text: string): Edtf | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

const two = (number: number): string => String(number).padStart(2, "0");
/** Not the year 0, whose February has 30 days for the oracle. */
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0"));
const mark = fc.constantFrom("", "", "~", "?", "%");

/** Dates of every precision but the seasons, which the oracle counts from January. */
const date = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join("")),
  year.map((digits) => `${digits.slice(0, 3)}X`),
  year.map((digits) => `${digits.slice(0, 2)}XX`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), mark).map(([y, m, q]) => `${y}-${two(m)}${q}`),
  fc.tuple(year, fc.integer({ min: 33, max: 36 })).map(([y, m]) => `${y}-${m}`),
  year.map((y) => `${y}-XX`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}-XX`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), mark)
    .map(([y, m, d, q]) => `${y}-${two(m)}-${two(d)}${q}`),
);

const interval = fc
  .tuple(fc.oneof(date, fc.constantFrom("", "..")), fc.oneof(date, fc.constantFrom("", "..")))
  .map((sides) => sides.join("/"));

describe("parseEdtf", { timeout: 60_000 }, () => {
  test.each([
    ["2013", "2013-01-01", "2014-01-01"],
    ["2013-02", "2013-02-01", "2013-03-01"],
    ["2012-02-29", "2012-02-29", "2012-03-01"],
    ["2014-33", "2014-01-01", "2014-04-01"],
    ["2014-36", "2014-10-01", "2015-01-01"],
    ["2014-21", "2014-03-01", "2014-06-01"],
    ["2014-24", "2014-12-01", "2015-03-01"],
    ["201X", "2010-01-01", "2020-01-01"],
    ["20XX", "2000-01-01", "2100-01-01"],
    ["0099", "0099-01-01", "0100-01-01"],
    ["2013-07/2015-06", "2013-07-01", "2015-07-01"],
    ["2013~/2015?", "2013-01-01", "2016-01-01"],
  ])("%s covers all from %s up to %s", (text, start, end) => {
    expect(parseEdtf(text).span).toEqual({ start: utc(start), end: utc(end) });
  });

  test("an open side and an unknown side are endless, and stay apart", () => {
    const open = parseEdtf("../2016-09");
    expect([open.start, open.span.start, open.span.end]).toEqual(["open", -Infinity, utc("2016-10-01")]);
    const unknown = parseEdtf("2016/");
    expect([unknown.end, unknown.span.start, unknown.span.end]).toEqual(["unknown", utc("2016-01-01"), Infinity]);
  });

  test.each([
    ["2014", false, false],
    ["2014~", true, false],
    ["2014-05?", false, true],
    ["2014-05-03%", true, true],
  ])("%s: approximate %s, uncertain %s", (text, approximate, uncertain) => {
    expect(parseEdtf(text).start).toMatchObject({ approximate, uncertain });
  });

  test.each([
    "",
    " 2014",
    "2014 ",
    "14",
    "02014",
    "in 2014",
    "2014-7",
    "2014-00",
    "2014-13",
    "2014-25",
    "2014-37",
    "2014-02-30",
    "2014-04-31",
    "2014-04-00",
    "2013-02-29",
    "2014-33-01",
    "2014-XX-05",
    "201X-05",
    "2X14",
    "2014--05",
    "2014~~",
    "2014/07/04",
    "2013/2014/2015",
    "/",
    "../..",
    "..",
    "2015/2014",
    "2014-07-04/2014-07-03",
    "2014-05-03T10:00:00Z",
    "[2014,2015]",
    "P1Y",
  ])("“%s” is not a date", (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
  });

  test("every date covers what the edtf package says it covers", () => {
    fc.assert(
      fc.property(date, (text) => {
        const { kind, span, start, end } = parseEdtf(text);
        expect(span).toEqual(asked(text));
        expect([kind, start]).toEqual(["date", end]);
      }),
      { numRuns: 400 },
    );
  });

  test("every interval the edtf package knows covers the same span, and what it calls wrong is never a gap", () => {
    let agreed = 0;
    fc.assert(
      fc.property(interval, (text) => {
        const [ours, theirs] = [parsed(text), asked(text)];
        if (!theirs) {
          // It wants the second side to begin later, and no quarter beside another kind of date.
          if (ours && typeof ours.start !== "string" && typeof ours.end !== "string")
            expect(ours.start.interval.start).toBeLessThan(ours.end.interval.end);
          return;
        }
        if (!ours) {
          expect(text).toMatch(/^(\.\.)?\/(\.\.)?$/);
          return;
        }
        agreed++;
        if (theirs.start !== undefined) expect(ours.span.start).toBe(theirs.start);
        if (theirs.end !== undefined) expect(ours.span.end).toBe(theirs.end);
      }),
      { numRuns: 800, seed: 20130918 },
    );
    expect(agreed).toBeGreaterThan(300);
  });

  test("no text is taken for a date that the edtf package does not know", () => {
    const scrap = fc.string({ unit: fc.constantFrom(..."0123456789X-/.~?%"), maxLength: 12 });
    const spoilt = fc.tuple(date, scrap, fc.nat(9)).map(([text, extra, at]) => text.slice(0, at) + extra);
    fc.assert(
      fc.property(fc.oneof(scrap, spoilt), (text) => {
        const ours = parsed(text);
        if (ours?.kind === "date" && !/-3[3-6][~?%]$/.test(text)) expect(asked(text)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test("the span of a date holds the spans of the dates within it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const digits = String(y).padStart(4, "0");
        const texts = [`${digits.slice(0, 2)}XX`, `${digits.slice(0, 3)}X`, digits, `${digits}-${two(m)}`];
        const spans = [...texts, `${digits}-${two(m)}-28`].map((text) => parseEdtf(text).span);
        for (const [i, inner] of spans.slice(1).entries()) {
          expect(spans[i]?.start).toBeLessThanOrEqual(inner.start);
          expect(spans[i]?.end).toBeGreaterThanOrEqual(inner.end);
        }
      }),
    );
  });

  test("an interval covers both its dates and everything between", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [first, last] = [a, b].sort((p, q) => parseEdtf(p).span.start - parseEdtf(q).span.start);
        const { span, kind } = parseEdtf(`${first}/${last}`);
        expect(kind).toBe("interval");
        expect(span.start).toBe(parseEdtf(first ?? "").span.start);
        expect(span.end).toBe(parseEdtf(last ?? "").span.end);
      }),
    );
  });
});
