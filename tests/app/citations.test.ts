import { expect, test } from "vitest";
import { citationsOfAtlas, citationText } from "#app/citations.ts";
import type { Source } from "#core/model/records.ts";
import { en } from "#i18n/en.ts";
import { safeHref } from "#ui/safeHref.ts";
import { realAtlas } from "../core/select/realAtlas.ts";

const citations = citationsOfAtlas(realAtlas, en, () => null);

const bare: Source = { id: "s", title: "A page", read: "excerpt", gives: "a date", reliability: "medium" };

test("every source of the atlas has a mark and a citation under one number", () => {
  expect(realAtlas.sources.length).toBeGreaterThan(100);
  for (const { id, title } of realAtlas.sources) {
    const text = citations.text(id, "page 3");
    expect(text).toMatchObject({ title, place: "page 3", number: citations.mark(id)?.number });
  }
});

test("an unheard-of source has neither", () => {
  expect(citations.mark("nobody")).toBeUndefined();
  expect(citations.text("nobody", undefined)).toBeUndefined();
});

test("every address and every copy can be followed", () => {
  for (const { id } of realAtlas.sources) {
    const addresses = citations.text(id, undefined)?.lines.flatMap(({ address }) => address ?? []) ?? [];
    for (const address of addresses) expect(safeHref(address), `${id}: ${address}`).toBeDefined();
  }
});

test("a copy is cited at the very commit that was read", () => {
  const source: Source = { ...bare, repository: "tgherzog/p4od", path: "docs/a b.docx; other.md", commit: "abc123" };
  const copy = citationText(source, 1, undefined, en).lines.find(({ term }) => term === en.sources.terms.copy);
  expect(copy?.address).toBe("https://github.com/tgherzog/p4od/blob/abc123/docs/a%20b.docx");
});

test("what is not known of a source is left out or said, never guessed", () => {
  const { byline, lines } = citationText(bare, 1, undefined, en);
  expect(byline).toBe("Publisher not stated, no date stated");
  expect(lines.map(({ term }) => term)).toEqual(["Licence", "Reliability", "Gives", "Read"]);
  expect(lines[0]?.text).toBe("not stated");
});
