import { describe, expect, test } from "vitest";
import { openPackage } from "#build/dataDoor.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { en } from "#i18n/en.ts";
import { launchToCohorts } from "#stories/launchToCohorts.ts";
import { isFault, readStory } from "#stories/readStory.ts";
import { stepPlace } from "#stories/stepPlace.ts";
import { storyRecord } from "#stories/storyFile.ts";
import { realAtlas as atlas, realObservations } from "../core/select/realAtlas.ts";

const { dataset } = await openPackage("data");
const vocabulary = vocabularyOf(atlas);
const story = launchToCohorts(en, atlas.version);

const step = (id: string) => {
  const found = story.steps.find((one) => one.id === id);
  if (!found) throw new Error(`There is no step ${id}`);
  return found;
};

const words = (date: string): string => dateWords(date, en.dates);
const event = (id: string): string => words(atlas.events.find((one) => one.id === id)?.date ?? "");
const year = (date: string): string => words(date).slice(-4);
const figure = (id: string): number => dataset.figures.find((one) => one.id === id)?.value ?? Number.NaN;
const cohort = (id: string) => atlas.cohorts.find((one) => one.id === id);

/** How many places have a value on the map of a step. */
function valued(id: string): number {
  const { filter } = readFilter(step(id).path.replace(/^[^?]*/, ""), vocabulary);
  const { countries } = selectAtlas(atlas, filter);
  return measureRows(atlas, filter, realObservations).rows.filter(
    ({ state, country }) => state === "value" && countries.has(country),
  ).length;
}

const numberWord = (value: number): string =>
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][value] ??
  ({ 13: "thirteen", 17: "seventeen" } as Readonly<Record<number, string>>)[value] ??
  String(value);

/** The two ends of a span in words. */
const ends = (date = ""): readonly string[] => date.split("/").map(words);

const foundersOfPod = dataset.roles.filter(
  ({ partnership, role }) => partnership === "pod" && role.startsWith("founding partner"),
).length;
const foundersOfOgp = /with (\d+) founding/.exec(
  atlas.events.find(({ id }) => id === "ev-ogp-launch")?.title ?? "",
)?.[1];
const charter = /\((\d+) national, (\d+) local\)/.exec(
  dataset.figures.find(({ id }) => id === "fig-odc-17")?.what ?? "",
);
const planned = atlas.events.filter(
  ({ partnership, status }) => partnership === "ogp-odwg" && status === "planned",
).length;
const disagreeing = dataset.claims.filter(({ clash, used }) => ["pod-start", "pod-end"].includes(clash) && !used);

/** A score of zero is a score. */
const scored = realObservations.filter(({ indicator, time }) => indicator === "odb" && time === 2013).length;

/** What the words of each step say that the data hold: every number and date of them, computed. */
const held: Readonly<Record<string, readonly string[]>> = {
  ogpLaunch: [event("ev-ogp-launch"), numberWord(Number(foundersOfOgp)), String(valued("ogpLaunch"))],
  firstHelp: [event("ev-wb-start"), event("ev-toolkit")],
  podLaunch: [event("ev-pod-launch"), numberWord(foundersOfPod), `${numberWord(figure("fig-pod-years"))} years`],
  barometer: [event("ev-odb1"), String(scored)],
  thirteen: [numberWord(valued("thirteen")), event("ev-pod-13")],
  programmes: [
    numberWord(dataset.programmes.length),
    numberWord(dataset.help.length),
    words(atlas.sources.find(({ id }) => id === "wb-ta-2014")?.date ?? ""),
  ],
  merger: [event("ev-pod-od4d"), ...disagreeing.map(({ date = "" }) => year(date))],
  charter: [event("ev-odc"), ...[figure("fig-odc-17"), Number(charter?.[1]), Number(charter?.[2])].map(numberWord)],
  workingGroup: [event("ev-odwg"), event("ev-odwg-news"), numberWord(planned)],
  readiness: [numberWord(valued("readiness")), "2016"],
  thematic: [
    event("ev-ogp-mar"),
    "76th",
    event("ev-ogp-od4d"),
    dataset.figures.find(({ id }) => id === "fig-ogp-60")?.boundWords ?? "",
  ],
  cohorts: [
    event("ev-odi-ms"),
    ...ends(cohort("pln-c1")?.date),
    ...ends(cohort("pln-c2")?.date),
    ...["pln-c1", "pln-c2"].map((id) => numberWord(cohort(id)?.participants ?? 0)),
  ],
};

/** Words that name a number or a date. */
const telling =
  /(?<![A-Za-z])\d[\d,.]*(?:st|nd|rd|th)?|\b(?:[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ss]eventeen|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

test("the story comes through its own door", () => {
  const read = readStory(storyRecord(story), story.id);
  expect(isFault(read)).toBe(false);
  expect(story.steps.length).toBe(12);
  expect(en.stories.launchToCohorts.description).toContain("twelve steps");
});

describe.each(story.steps.map(({ id }) => id))("step %s", (id) => {
  const { path, sources, note, title } = step(id);
  const said = `${title}. ${note}`;

  test("is a view of the atlas, written as the atlas writes it", () => {
    const place = stepPlace({ path }, vocabulary);
    expect(place?.lost).toEqual([]);
    expect(place?.unknown).toEqual([]);
    expect(path).toBe(path.replace(/\?.*$/, "") + (place ? writeFilter(place.filter) : ""));
  });

  test("shows something", () => {
    const place = stepPlace({ path }, vocabulary);
    if (place?.kind === "map") expect(valued(id)).toBeGreaterThan(0);
    else {
      const { events, cards } = selectAtlas(atlas, place?.filter ?? readFilter("", vocabulary).filter);
      expect((place?.kind === "timeline" ? events : cards).length).toBeGreaterThan(0);
    }
  });

  test("names sources that there are", () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { source } of sources) expect(atlas.sources.map(({ id }) => id)).toContain(source);
  });

  test("says what the data hold, and no other number or date", () => {
    const facts = held[id] ?? [];
    let rest = said;
    for (const fact of [...facts].sort((a, b) => b.length - a.length)) {
      expect(said.toLowerCase(), fact).toContain(fact.toLowerCase());
      rest = rest.replaceAll(new RegExp(`(?<![\\w-])${fact}(?![\\w-])`, "gi"), "");
    }
    expect(rest.match(telling) ?? []).toEqual([]);
  });
});

test("the steps are in the order of time, by the first date that each tells", () => {
  const years = story.steps.map(({ note }) => Math.max(...(note.match(/\b20\d\d\b/g) ?? ["0"]).map(Number)));
  expect(years.filter((one, index) => index > 0 && one < (years[index - 1] ?? 0) - 1)).toEqual([]);
});

test("what its words say beside numbers holds", () => {
  const shown = measureRows(atlas, readFilter("?layer=ogp-launch", vocabulary).filter, []).rows;
  const founders = measureRows(atlas, readFilter("?layer=ogp&asof=2011", vocabulary).filter, []).rows;
  const founding = founders.filter(({ state }) => state === "value").map(({ country }) => country);
  expect(founding.length).toBe(Number(foundersOfOgp));
  // “Of the other countries”: no founder is among those on the list.
  expect(shown.filter(({ state, country }) => state === "value" && founding.includes(country))).toEqual([]);
  expect(valued("charter")).toBe(Number(charter?.[1]));
  expect(atlas.events.find(({ id }) => id === "ev-mex-portal")?.date).toBe("2014-07");
  expect(atlas.events.find(({ id }) => id === "ev-moscow")?.date).toMatch(/^2012-12/);
  expect(atlas.cohorts.length).toBe(2);
  expect(atlas.events.find(({ id }) => id === "ev-ogp-mar")?.title).toContain("76th");
});
