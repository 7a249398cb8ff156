import { readFile } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { main } from "#build/data-verify.ts";
import { openPackage } from "#build/dataDoor.ts";
import { datesIn, folded, numbersIn } from "#build/dataFolded.ts";
import { sectionOf } from "#build/dataSection.ts";
import { verify } from "#build/dataVerdict.ts";

const fixtures = "tests/data/fixtures";
const bulletin = await readFile(`${fixtures}/sources/bulletin.txt`, "utf8");
const plan = await readFile(`${fixtures}/sources/plan.txt`, "utf8");
const { pkg, dataset } = await openPackage(`${fixtures}/package`);
const found = verify(
  pkg,
  new Map(Object.entries(dataset)),
  new Map([
    ["bulletin", bulletin],
    ["plan", plan],
  ]),
);

describe("folded", () => {
  test.each([
    ["“Open Knowledge” – São  Tomé's\n data", " open knowledge sao tome's data "],
    ["As of 4 July, 2014", " as of 2014-07-04 "],
    ["July 4th, 2014", " 2014-07-04 "],
    ["Wed Aug 11, 2021", " wed 2021-08-11 "],
    ["06-04-2016", " 2016-04-06 "],
    ["between October 2020 and April 2021", " between 2020-10 and 2021-04 "],
    ["7-11 May 2018", " 2018-05-07 2018-05-11 "],
    ["September 27 - 28, 2018", " 2018-09-27 2018-09-28 "],
    ["$1.25 million", " 1250000 "],
    ["nearly 200 million companies", " nearly 200000000 companies "],
    ["£20,000, then 1,250,000", " 20000 then 1250000 "],
    ["twenty-six of seven hundred", " 26 of 700 "],
    ["a 26-digit code", " a 26 digit code "],
    ["**[Open Maps](https://a.org/2014)** (OM)<br>", " open maps om "],
    ["in may", " in may "],
  ])("%j reads %j", (text, words) => {
    expect(folded(text)).toBe(words);
  });

  test("numbers and dates are found as values", () => {
    const text = folded("Six towns gave $1.25 million on 4 July, 2018 and in 2019.");
    expect([...numbersIn(text)]).toEqual([6, 1250000, 2019]);
    expect(datesIn(text)).toEqual(["2018-07-04", "2019"]);
  });
});

describe("a locator", () => {
  const beginnings = (text: string, locator: string): string[] =>
    sectionOf(text, locator).blocks.map((block) => folded(block.text).trim().split(" ").slice(0, 3).join(" "));

  test.each([
    ["title", ["skip to content", "a made up", "wed 2019-03-06"]],
    ["dateline", ["skip to content", "a made up", "wed 2019-03-06"]],
    ["standfirst", ["the riverside data"]],
    ["paragraph 2", ["its 2 programmes"]],
    ["paragraph 2 for the number", ["its 2 programmes"]],
    ["paragraphs 1-2", ["the riverside data", "its 2 programmes"]],
    ["paragraphs 1, 3", ["the riverside data", "the network plans"]],
    ["paragraph 1 and last", ["the riverside data", "write to the"]],
    ["paragraphs 1-2, last paragraph", ["the riverside data", "its 2 programmes", "write to the"]],
    ["last paragraph", ["write to the"]],
    ["Where it works, paragraph 1", ["its 2 programmes"]],
    ["list of things", ["a school for", "a prize", "a yearly meeting"]],
    ["opening list, item 2", ["a prize"]],
    ["Get involved", ["get involved", "write to the", "do not follow"]],
    ['"the mill fund"', ["the riverside data"]],
    [
      '"Where it works" and "Get involved"',
      [
        "where it works",
        "its 2 programmes",
        "the network plans",
        "a school for",
        "a prize",
        "a yearly meeting",
        "get involved",
        "write to the",
        "do not follow",
      ],
    ],
  ])("%s is followed in a plain text", (locator, blocks) => {
    expect(beginnings(bulletin, locator)).toEqual(blocks);
  });

  test.each([
    ["title", ["title plan of"]],
    ["paragraph 1", ["the riverside data"]],
    ["Goals", ["goals", "open maps map", "clean water cw"]],
    ["Goals, item 2", ["clean water cw"]],
    ["CW", ["clean water cw"]],
    ["Open maps; CW", ["open maps map", "clean water cw"]],
    ["Where We Work", ["where we work", "botswana", "macedonia", "peru", "as of 2018-07-04"]],
  ])("%s is followed in Markdown", (locator, blocks) => {
    expect(beginnings(plan, locator)).toEqual(blocks);
  });

  test.each(["appendix", "page 3", "paragraph 12", "list of things, item 9"])(
    "%s leads nowhere, so that the whole text is searched",
    (locator) => {
      const { blocks, located } = sectionOf(plan, locator);
      expect([located, blocks.length]).toEqual([false, sectionOf(plan, "whole").blocks.length]);
    },
  );
});

describe("the comparison of records with their sources", () => {
  test("names what is not found, where it was sought, and what stands in another part", () => {
    const missed = found.verdicts.filter(({ place }) => place !== "section");
    expect(missed.map(({ file, record, field, sought, place }) => [file, record, field, sought, place])).toEqual([
      ["memberships.json", "m-NER", "country", "plan, “Where we work”", "nowhere"],
      ["meetings.json", "wrong-day", "date", "bulletin, “paragraph 1”", "nowhere"],
      ["meetings.json", "wrong-day", "dateWords", "bulletin, “paragraph 1”", "nowhere"],
      ["meetings.json", "wrong-place", "date", "bulletin, “paragraph 1”", "elsewhere"],
      ["meetings.json", "two-sources", "date", "plan, “Goals”", "other"],
      ["figures.json", "too-many", "value", "bulletin, “paragraph 1”", "nowhere"],
    ]);
  });

  test("finds numbers in words, counted items, other names of a place, and the date of the source itself", () => {
    const inPlace = found.verdicts
      .filter(({ place }) => place === "section")
      .map(({ record, field }) => `${record} ${field}`);
    expect(inPlace).toEqual(
      expect.arrayContaining([
        "towns value",
        "money value",
        "plans value",
        "m-MKD country",
        "m-PER country",
        "news date",
      ]),
    );
    expect(found.verdicts.some(({ field }) => field === "order")).toBe(false);
  });

  test("leaves out records whose sources are not at hand, and says which locators could not be followed", () => {
    expect(found.records).toBe(23);
    expect(found.verdicts.some(({ record }) => record === "unseen")).toBe(false);
    expect(found.lost).toEqual(["plan, “appendix”"]);
  });

  test("is printed with its counts, and fails only if it must be strict", async () => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((text: string) => void printed.push(text));
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const args = ["--sources", `${fixtures}/sources`, "--data", `${fixtures}/package`];
    expect(await main(args)).toBe(0);
    expect(await main([...args, "--strict"])).toBe(1);
    expect(await main([])).toBe(2);
    const text = printed.join("\n");
    expect(text).toContain(
      "Not found in the source (4):\n  memberships.json [m-NER · country] “NER”: plan, “Where we work”",
    );
    expect(text).toContain("23 records with a source at hand, 34 values: 28 found in the place cited, 1 elsewhere");
    vi.restoreAllMocks();
  });
});
