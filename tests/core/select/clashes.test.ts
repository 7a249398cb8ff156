import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Claim, Clash, Count } from "#core/model/records.ts";
import { clashesAbout, clashesWithClaims } from "#core/select/clashes.ts";
import { dissentOf } from "#core/select/country/dissentOf.ts";
import { countsByTopic } from "#core/select/countsByTopic.ts";

const clashes: Clash[] = JSON.parse(readFileSync("data/clashes.json", "utf8"));
const claims: Claim[] = JSON.parse(readFileSync("data/claims.json", "utf8"));
const counts: Count[] = JSON.parse(readFileSync("data/counts.json", "utf8"));
const all = clashesWithClaims(clashes, claims);

test("every question has at least two answers, and every answer a question", () => {
  expect(all.every((question) => question.claims.length >= 2)).toBe(true);
  expect(all.flatMap((question) => question.claims)).toHaveLength(claims.length);
  expect(all[0]?.clash.id).toBe("ogp-60-76-80");
});

test("a page gets the questions that concern it, and no others", () => {
  const about = (subject: Parameters<typeof clashesAbout>[1]) =>
    clashesAbout(all, subject).map(({ clash }) => clash.id);
  expect(about({ country: "MEX" })).toEqual(["mexico-charter", "mexico-datasets"]);
  expect(about({ programme: "boost" })).toEqual(["boost-countries"]);
  expect(about({ partnership: "odi-ms-pln" })).toEqual(["cohort-1-size"]);
  expect(about({ country: "FJI" })).toEqual([]);
  expect(about({})).toEqual([]);
});

test("dissent are the answers that the atlas does not use, of that country and layer alone", () => {
  expect(dissentOf(all, "MEX", "odc").map(({ figure }) => figure)).toEqual(["2016"]);
  expect(dissentOf(all, "MEX", "ogp")).toEqual([]);
});

test("counts of one thing stand in order of date and are never joined with another's", () => {
  const series = countsByTopic(counts);
  expect(series.reduce((sum, { counts: own }) => sum + own.length, 0)).toBe(counts.length);
  expect(new Set(series.map(({ topic }) => topic)).size).toBe(series.length);
  expect(series[0]?.counts[0]?.date).toBe("2011-09-20");
});
