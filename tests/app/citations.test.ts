import { expect, test } from "vitest";
import { citationText } from "#app/citationText.ts";
import { marksOf } from "#app/marks.ts";
import { openPackage } from "#build/dataDoor.ts";
import type { Source } from "#core/model/records.ts";
import { en } from "#i18n/en.ts";
import { safeHref } from "#ui/safeHref.ts";
import { realAtlas } from "../core/select/realAtlas.ts";

const { dataset } = await openPackage("data");
const markOf = marksOf(realAtlas, en);

const bare: Source = { id: "s", title: "A page", read: "excerpt", gives: "a date", reliability: "medium" };

test("every source of the atlas has a mark and a citation under one number", () => {
  expect(dataset.sources.length).toBeGreaterThan(100);
  for (const source of dataset.sources) {
    const number = realAtlas.citationNumber.get(source.id) ?? 0;
    const mark = markOf(source.id);
    expect(mark).toMatchObject({ number, label: `Source ${number}: ${source.title}` });
    expect(citationText(source, number, "page 3", en)).toMatchObject({ title: source.title, place: "page 3", number });
  }
});

test("an unheard-of source has no mark", () => {
  expect(markOf("nobody")).toBeUndefined();
});

test("every address and every copy can be followed", () => {
  for (const source of dataset.sources) {
    const addresses = citationText(source, 1, undefined, en).lines.flatMap(({ address }) => address ?? []);
    for (const address of addresses) expect(safeHref(address), `${source.id}: ${address}`).toBeDefined();
  }
});

test("a copy is cited at the very commit that was read", () => {
  const source: Source = { ...bare, repository: "tgherzog/p4od", path: "docs/a b.docx; other.md", commit: "abc123" };
  const copy = citationText(source, 1, undefined, en).lines.find(({ term }) => term === en.citation.terms.copy);
  expect(copy?.address).toBe("https://github.com/tgherzog/p4od/blob/abc123/docs/a%20b.docx");
});

test("what is not known of a source is left out or said, never guessed", () => {
  const { byline, lines } = citationText(bare, 1, undefined, en);
  expect(byline).toBe("Publisher not stated, no date stated");
  expect(lines.map(({ term }) => term)).toEqual(["Licence", "Reliability", "Gives", "Read"]);
  expect(lines[0]?.text).toBe("not stated");
});
