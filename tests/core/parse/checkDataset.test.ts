import { describe, expect, test } from "vitest";
import { checkDataset, parseDataset } from "#core/parse/checkDataset.ts";
import { DatasetError, formatIssue } from "#core/parse/issue.ts";
import { smallPackage, smallPartnership, smallSource } from "./smallPackage.ts";

/** The issues of a text of partnerships, beside one sound source, without their place in the file. */
const complaints = (partnerships: string, sources = JSON.stringify([smallSource])): string[] =>
  checkDataset(
    smallPackage,
    new Map([
      ["sources.json", sources],
      ["partnerships.json", partnerships],
    ]),
    undefined,
  ).issues.map((issue) => formatIssue(issue).replace(/:\d+:\d+/, ""));

const withFields = (fields: object): string => JSON.stringify([{ ...smallPartnership, ...fields }]);

describe("checkDataset", () => {
  test("has nothing to say about sound tables, with every field and with the least", () => {
    const whole = {
      id: "od4d",
      kind: "network",
      start: "2013-09-18",
      end: "2015~",
      members: 13,
      share: 0.5,
      open: false,
      code: "POD",
      tools: ["GeoNode", "InaSAFE"],
      parents: ["pod"],
      source: "press",
      also: [{ source: "press", locator: "paragraph 2" }],
    };
    expect(complaints(JSON.stringify([smallPartnership, whole]))).toEqual([]);
    expect(complaints("[]", "[]")).toEqual([]);
  });

  test("takes a text that stands for a missing value in any optional field", () => {
    const missing = { members: "not reported", kind: "not reported", start: "not reported", also: "not reported" };
    expect(complaints(withFields(missing))).toEqual([]);
    expect(complaints(withFields({ source: "not reported" }))).toEqual([
      "partnerships.json [pod · source] may not be “not reported”. This field must be known.",
    ]);
  });

  test.each<[object, string]>([
    [{ membrs: 3 }, "membrs] is no field of this table. Did you mean “members”? Else: it has id, kind,"],
    [{ source: undefined }, "source] is missing. Add it: source.."],
    [{ source: "pres" }, "source] “pres” is not in the table sources. Did you mean “press”?"],
    [{ source: "unheard of" }, "source] “unheard of” is not in the table sources. Add it to sources, or name one"],
    [{ kind: "networks" }, "kind] “networks” is not one of the words of this field. Did you mean “network”?"],
    [{ members: "1,250" }, "members] “1,250” is a text, not a number. Write 1250, without quotes and commas."],
    [{ members: "many" }, "members] “many” is a text, not a number. Write a number."],
    [{ members: 1.5 }, "members] 1.5 is not a whole number. Write one."],
    [{ members: 0 }, "members] 0 is less than 1. Write 1 or more."],
    [{ members: 201 }, "members] 201 is more than 200. Write 200 or less."],
    [{ share: true }, "share] true is not a number. Write a number, such as 1250."],
    [{ open: "yes" }, "open] “yes” is not true or false. Write true or false."],
    [{ code: "pod" }, "code] “pod” is not written as this field asks. Write it so that it matches ^[A-Z]{3}$."],
    [{ code: 7 }, "code] 7 is not a text. Write it in quotes."],
    [{ code: null }, "code] is null. Leave the key out where nothing is known."],
    [{ code: "" }, "code] is empty. Leave the key out where nothing is known."],
    [{ code: " POD" }, "code] begins or ends with a blank. Write “POD”."],
    [{ code: "P\u0007D" }, "code] holds the unseen character U+0007. Take it out."],
    [{ code: "P\u202ED" }, "code] holds the unseen character U+202E. Take it out."],
    [{ start: "2013-13" }, "start] “2013-13” is not an EDTF date such as 2014, 2014-07, 2014-07-04 or 2013/2015-01."],
    [{ start: "2014", end: "2013" }, "end] “2013” lies before the start, “2014”. Mend the start or the end."],
    [{ tools: "GeoNode" }, "tools] “GeoNode” is no list. Write [ item, item, … ]."],
    [{ tools: [] }, "tools] is an empty list. Leave the key out where nothing is known."],
    [{ tools: ["a", "a"] }, "tools[1]] “a” stands twice. Keep one."],
    [{ tools: ["a; b"] }, "tools[0]] holds a semicolon, which parts the items of the CSV. Write two items."],
    [{ parents: ["pdo"] }, "parents[0]] “pdo” is not in the table partnerships. Did you mean “pod”?"],
    [{ also: ["press"] }, "also[0]] “press” is no citation. Write { "],
    [{ also: [{ locator: "title" }] }, "also[0].source] is missing. Name the source."],
    [
      { also: [{ source: "press", locater: "title" }] },
      "also[0].locater] is no key of a citation. Did you mean “locator”",
    ],
    [{ also: [{ source: "prss" }] }, "also[0].source] “prss” is not in the table sources. Did you mean “press”?"],
  ])("%j is named, once, with the way to mend it", (fields, complaint) => {
    const [first, ...rest] = complaints(withFields(fields));
    expect(first).toContain(`partnerships.json [pod · ${complaint}`);
    expect(rest).toEqual([]);
  });

  test.each([
    "ftp://a.org",
    "javascript:alert(1)",
    "www.a.org",
    "https://",
    "https://a b.org",
    "mailto:nobody",
    "//a.org",
  ])("%s is no address", (url) => {
    expect(complaints("[]", JSON.stringify([{ ...smallSource, url }]))).toEqual([
      `sources.json [press · url] “${url}” is no address. Write https://… or http://… or mailto:…, without blanks.`,
    ]);
  });

  test.each(["https://a.org", "http://a.org:8080/x?y=z#top", "mailto:a@b.org", "https://a.org/é"])(
    "%s is an address",
    (url) => {
      expect(complaints("[]", JSON.stringify([{ ...smallSource, url }]))).toEqual([]);
    },
  );

  test("tells all at once, in the order of the files, each at its line and column", () => {
    const text = `[
  { "id": "pod", "source": "press", "members": "1,250" },
  { "id": "pod", "source": "press" },
  "charter",
  { "source": "press", "start": "soon" },
  { "id": "od4d", "source": "press", "source": "press" }
]`;
    const { issues } = checkDataset(
      smallPackage,
      new Map([
        ["sources.json", "[{}]"],
        ["partnerships.json", text],
      ]),
      undefined,
    );
    expect(issues.map(({ file, record, field, line, column }) => [file, record, field, line, column])).toEqual([
      ["sources.json", "#1", "id", 1, 2],
      ["sources.json", "#1", "title", 1, 2],
      ["partnerships.json", "pod", "members", 2, 48],
      ["partnerships.json", "pod", "id", 3, 11],
      ["partnerships.json", "#3", undefined, 4, 3],
      ["partnerships.json", "#4", "id", 5, 3],
      ["partnerships.json", "#4", "start", 5, 33],
      ["partnerships.json", "od4d", "source", 6, 38],
    ]);
  });

  test.each<[string, string, number, number]>([
    ["a comma too many", `[\n  { "id": "press" },\n]`, 3, 1],
    ["a number with a comma", `[\n  { "id": "press", "value": 1,250 }\n]`, 2, 31],
    ["a quote that is missing", `[\n  { "id": "press, "title": "x" }\n]`, 2, 20],
    ["a comment", `[\n  // first\n  { "id": "press" }\n]`, 2, 3],
    ["nothing", "", 1, 1],
  ])(
    "%s in a file is named by line and column, and nobody is blamed for naming its records",
    (_, text, line, column) => {
      const { issues } = checkDataset(
        smallPackage,
        new Map([
          ["sources.json", text],
          ["partnerships.json", JSON.stringify([smallPartnership])],
        ]),
        undefined,
      );
      expect(issues).toMatchObject([{ file: "sources.json", line, column }]);
      expect(issues[0]?.problem).toMatch(/^is not JSON: /);
    },
  );

  test("a number with a comma is called one even where it breaks the file", () => {
    expect(complaints("[]", `[{ "id": "press", "title": 1,250 }]`)).toEqual([
      "sources.json [#1] is not JSON: a key in double quotes is missing. Write numbers without commas.",
    ]);
  });

  test("a table without its file, a file without its table, and a file that is no list are named", () => {
    const texts = new Map([
      ["partnership.json", "[]"],
      ["sources.json", "{}"],
    ]);
    expect(checkDataset(smallPackage, texts, undefined).issues.map(formatIssue)).toEqual([
      "partnership.json is not named by datapackage.json. Did you mean “partnerships.json”? Else: add a resource for it, or take the file away.",
      "sources.json is no table. Write [ record, record, … ].",
      "partnerships.json is missing. Add the file, or its resource goes.",
    ]);
  });

  test("where a key is misspelt, neither the field nor the record's name is missed", () => {
    expect(
      complaints(`[{ "idd": "pod", "sorce": "press" }, { "id": "od4d", "source": "press", "parents": ["pod"] }]`),
    ).toEqual([
      expect.stringContaining("partnerships.json [pod · idd] is no field of this table. Did you mean “id”?"),
      expect.stringContaining("partnerships.json [pod · sorce] is no field of this table. Did you mean “source”?"),
    ]);
  });

  test("keys with the names of JavaScript's own are unknown keys like any other", () => {
    expect(complaints(`[{ "id": "pod", "source": "press", "__proto__": 1, "constructor": 2 }]`)).toHaveLength(2);
  });
});

describe("parseDataset", () => {
  test("gives the records of sound tables", () => {
    const texts = new Map([
      ["sources.json", JSON.stringify([smallSource])],
      ["partnerships.json", "[]"],
    ]);
    expect(parseDataset(smallPackage, texts, undefined)).toEqual({ sources: [smallSource], partnerships: [] });
  });

  test("throws an error that lists every issue", () => {
    const texts = new Map([
      ["sources.json", "[{}]"],
      ["partnerships.json", "[]"],
    ]);
    expect(() => parseDataset(smallPackage, texts, undefined)).toThrow(DatasetError);
    expect(() => parseDataset(smallPackage, texts, undefined)).toThrow(
      /2 issues in the data:\n.*#1 · id.*\n.*#1 · title/,
    );
  });
});
