import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarWords } from "#i18n/calendarWords.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { dates } from "#i18n/en/dates.ts";

test.each([
  ["2014-07-04", "4 July 2014"],
  ["2013-09-18", "18 September 2013"],
  ["2014-07", "July 2014"],
  ["2014", "2014"],
  ["2014-33", "first quarter of 2014"],
  ["2014-36", "fourth quarter of 2014"],
  ["2014-21", "spring 2014"],
  ["2014-24", "winter 2014"],
  ["201X", "the 2010s"],
  ["2014-07~", "about July 2014"],
  ["2014?", "2014, uncertain"],
  ["2014%", "about 2014, uncertain"],
  ["2017-06-01/2017-06-03", "1 to 3 June 2017"],
  ["2013-10-31/2013-11-01", "31 October to 1 November 2013"],
  ["2013-12-31/2014-01-01", "31 December 2013 to 1 January 2014"],
  ["2013-09-18/2015-01-23", "18 September 2013 to 23 January 2015"],
  ["2020-10/2021-04", "October 2020 to April 2021"],
  ["2013-06/2013-07", "June to July 2013"],
  ["2012/2017", "2012 to 2017"],
  ["2012/2017-06", "2012 to June 2017"],
  ["2013~/2014~", "about 2013 to about 2014"],
  ["2015/..", "since 2015 (no end in the sources)"],
  ["2012-05/", "from May 2012 (end not known)"],
  ["../2016-09", "by September 2016"],
  ["/2017-06", "until June 2017 (start not known)"],
])("%s is read as “%s”", (date, words) => {
  expect(dateWords(date, dates)).toBe(words);
});

test.each([
  ["2013-09/2015-01", "Sept 2013 to Jan 2015"],
  ["2014-07-04", "4 Jul 2014"],
  ["2017-06-01/2017-06-03", "1 to 3 Jun 2017"],
  ["2015/..", "since 2015"],
])("%s is read as “%s” where there is little room", (date, words) => {
  expect(
    dateWords(date, dates, "short")
      .replace(/\bJune?\b/, "Jun")
      .replace(/\bJuly?\b/, "Jul"),
  ).toBe(words);
});

test("another language orders and names by its own custom", () => {
  const french = { ...dates, ...calendarWords("fr"), between: " au " };
  expect(dateWords("2013-09-18", french)).toBe("18 septembre 2013");
  expect(dateWords("2017-06-01/2017-06-03", french)).toBe("1 au 3 juin 2017");
});

test("what both ends share is said once, and both ends are said", () => {
  const day = fc.integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 900 }), (from, length) => {
      const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
      const words = dateWords(`${iso(from)}/${iso(from + length)}`, dates);
      expect(words.endsWith(dateWords(iso(from + length), dates))).toBe(true);
      expect(words).toMatch(/^\d{1,2} .*to \d{1,2} /);
    }),
  );
});

test("every date of the data has words", () => {
  const texts = readdirSync("data")
    .filter((name) => name.endsWith(".json") && name !== "datapackage.json")
    .flatMap((name) => {
      const records: readonly Readonly<Record<string, unknown>>[] = JSON.parse(readFileSync(`data/${name}`, "utf8"));
      return records.flatMap(({ date, start, end }) => [date, start, end]).filter((text) => typeof text === "string");
    });
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expect(dateWords(text, dates), text).toMatch(/\d{4}/);
});
