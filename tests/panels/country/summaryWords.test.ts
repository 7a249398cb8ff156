import { expect, test } from "vitest";
import { countrySummary, summaryYear } from "#core/select/country/countrySummary.ts";
import { en } from "#i18n/en.ts";
import { summaryText, summaryWords } from "#panels/country/summaryWords.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

const textOf = (country: string): string => summaryText(summaryWords(countrySummary(realAtlas, country), en));

test("the sentence sums up by the end of the year of the newest whole list", () => {
  expect(summaryYear(realAtlas.layers)).toBe(2017);
});

test("Burkina Faso: five layers by 2017, OGP without a day, and partial lists that rule nothing out", () => {
  expect(textOf("BFA")).toBe(
    "By the end of 2017 it had entered five of eight formal layers: EITI, GAFSP grants, a readiness assessment, " +
      "the Partnership for Open Data and World Bank projects. It was in OGP by April 2019; since when is not known. " +
      "Not found in the partial lists of Charter adopters and ODI nodes.",
  );
});

test("only a whole list says that a country is not on it", () => {
  for (const { id } of realAtlas.countries) {
    const { absent, notFound } = countrySummary(realAtlas, id);
    expect(absent.every(({ completeness }) => completeness === "whole")).toBe(true);
    expect(notFound.every(({ completeness }) => completeness === "partial")).toBe(true);
    const absence = textOf(id)
      .split(/(?<=\.) /)
      .find((sentence) => sentence.startsWith("Not on the whole"));
    expect(absence ?? "").not.toMatch(/Charter|readiness|GAFSP|nodes|OGP/);
  }
});

test("a country in no formal layer is not said to be out of the partial lists", () => {
  expect(textOf("FJI")).toBe(
    "By the end of 2017 it had entered none of eight formal layers, by any dated source. " +
      "Not on the whole lists of the Partnership for Open Data (2014), EITI (2017) and World Bank projects (to 2017). " +
      "Not found in the partial lists of OGP, readiness assessments, Charter adopters, GAFSP grants and ODI nodes.",
  );
});

test("a country that left says since when, as exactly as known", () => {
  expect(textOf("HUN")).toContain("Out of OGP since 6 December 2016.");
  expect(textOf("USA")).toContain("Out of EITI by 2022.");
});

test("a country that left and was admitted again is not said to be out", () => {
  expect(textOf("NER")).not.toContain("Out of EITI");
});

test("every formal layer is said of a country exactly once", () => {
  const formal = realAtlas.layers.filter((layer) => layer.formal).length;
  for (const { id } of realAtlas.countries) {
    const { entered, later, undated, absent, notFound } = countrySummary(realAtlas, id);
    expect(entered.length + later.length + undated.length + absent.length + notFound.length).toBe(formal);
  }
});

test("a country admitted after the list was read is said to have been", () => {
  expect(textOf("NLD")).toContain("In EITI: admitted 28 to 29 June 2018.");
});
