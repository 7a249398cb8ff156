import { expect, test } from "vitest";
import { citedWords } from "#core/select/citedWords.ts";

const isSource = (id: string): boolean => ["report-2013", "wp"].includes(id);

test("a source in words stands as a source, with or without brackets", () => {
  expect(citedWords("hosted in London (report-2013)", isSource)).toEqual([
    "hosted in London ",
    { source: "report-2013" },
  ]);
  expect(citedWords('report-2013: "Kenya"', isSource)).toEqual([{ source: "report-2013" }, ': "Kenya"']);
});

test("words that name no source stay as they are", () => {
  expect(citedWords("a well-known centre (Ottawa)", isSource).join("")).toBe("a well-known centre (Ottawa)");
  expect(citedWords("name", isSource)).toEqual(["name"]);
});
