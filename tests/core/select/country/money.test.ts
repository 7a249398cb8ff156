import { expect, test } from "vitest";
import { projectsOf } from "#core/select/country/projectsOf.ts";
import { scoresOf } from "#core/select/country/scoresOf.ts";
import { realAtlas, realObservations } from "../realAtlas.ts";

test("known amounts are added up to the cent, and counted", () => {
  expect(projectsOf(realAtlas.projects, "BFA")).toMatchObject({ sum: 404_407.85, known: 3 });
  expect(projectsOf(realAtlas.projects, "BFA").projects).toHaveLength(5);
});

test("where no amount is known there is no sum, not zero", () => {
  expect(projectsOf(realAtlas.projects, "SLE")).toMatchObject({ sum: undefined, known: 0 });
});

test("an amount for several countries together is no country's own", () => {
  const { projects, known } = projectsOf(realAtlas.projects, "LCA");
  expect(projects).toHaveLength(1);
  expect(known).toBe(0);
});

test("each series stands alone, in order of its editions, its parts below it", () => {
  const series = scoresOf(realAtlas.indicators, realObservations, "BFA");
  expect(series.map(({ indicator }) => indicator.id)).toEqual(["odb", "odb-historical", "godi", "gdb"]);
  expect(series[0]?.scores.map(({ year, rank }) => [year, rank])).toEqual([
    [2013, 67],
    [2014, 74],
    [2015, 70],
  ]);
  expect(series[1]?.scores.every(({ rank }) => rank === undefined)).toBe(true);
  expect(series[0]?.parts.map(({ indicator }) => indicator.parent)).toEqual(["odb", "odb", "odb"]);
});

test("an edition without the country is missing, not zero", () => {
  const [historical] = scoresOf(realAtlas.indicators, realObservations, "BFA").filter(
    ({ indicator }) => indicator.id === "odb-historical",
  );
  expect(historical?.missing).toEqual([2017, 2020]);
});

test("a country without scores has no series", () => {
  expect(scoresOf(realAtlas.indicators, realObservations, "AND")).toEqual([]);
});
