import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { expect, test } from "vitest";
import { CheckLink } from "#ui/CheckLink.tsx";
import { ChipList } from "#ui/ChipList.tsx";
import { CitationsProvider } from "#ui/CitationsContext.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { Facet } from "#ui/Facet.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { WindowedList } from "#ui/WindowedList.tsx";
import { citations, gallery } from "./gallery.tsx";

const htmlOf = (piece: ReactNode): string =>
  renderToStaticMarkup(
    <StaticRouter location="/programmes">
      <CitationsProvider citations={citations}>{piece}</CitationsProvider>
    </StaticRouter>,
  );

/** How often a pattern stands in a text. */
const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern, "g"))?.length ?? 0;

test.each(Object.entries(gallery))("%s is drawn where there is no window", (_, piece) => {
  expect("window" in globalThis).toBe(false);
  expect(htmlOf(piece)).not.toBe("");
});

test("no class of a piece is missing from its style sheet", () => {
  expect(Object.values(gallery).map(htmlOf).join("")).not.toMatch(/undefined|class=""/);
});

test.each([
  ["javascript:alert(1)", 0],
  ["data:text/html,hello", 0],
  ["ftp://example.org/a", 0],
  ["//example.org", 0],
  ["not an address", 0],
  ["https://example.org/a?b=c#d", 1],
  ["mailto:someone@example.org", 1],
])("a link to %s is drawn %i times", (href, times) => {
  const html = htmlOf(
    <ExternalLink href={href} leaves="leaves the atlas">
      the text
    </ExternalLink>,
  );
  expect(count(html, /<a /)).toBe(times);
  expect(count(html, /rel="noopener/)).toBe(times);
  expect(html).toContain("the text");
});

const values = Array.from({ length: 12 }, (_, place) => ({
  id: String(place),
  label: `Theme ${place}`,
  href: () => `/?topic=${place}`,
  count: place % 3,
  chosen: place === 9 || place === 10,
}));

const facet = (
  <Facet
    name="topic"
    legend="Theme"
    values={values}
    first={5}
    moreLabel={(more) => `${more} more`}
    fewerLabel="Fewer"
  />
);

test("a facet shows its first values and all that are chosen, in their order", () => {
  const shown = [...htmlOf(facet).matchAll(/Theme (\d+)</g)].map(([, place]) => Number(place));
  expect(shown).toEqual([0, 1, 2, 3, 4, 9, 10]);
});

test("a facet says how many values it holds back", () => {
  expect(htmlOf(facet)).toContain(">5 more</button>");
});

test("a value without a result stays in its place, cannot be followed, and says so", () => {
  const html = htmlOf(
    <Facet name="topic" legend="Theme" values={values.slice(0, 3)} moreLabel={String} fewerLabel="" />,
  );
  expect(html).toMatch(/<a role="checkbox" aria-checked="false" aria-disabled="true"/);
  expect(count(html, /<a [^>]*href=/)).toBe(2);
});

test("a chosen value without a result can still be taken back", () => {
  expect(
    htmlOf(<Facet name="topic" legend="Theme" values={values.slice(9, 10)} moreLabel={String} fewerLabel="" />),
  ).toMatch(/<a[^>]*href="\/\?topic=9"|href="\/\?topic=9"/);
});

test.each([true, false])("a checkbox that is a link says that it is on: %s", (checked) => {
  const html = htmlOf(<CheckLink label="Health" checked={checked} href="/?topic=health" count={3} />);
  expect(html).toMatch(new RegExp(`<a [^>]*role="checkbox"[^>]*aria-checked="${checked}"`));
});

test("a chip's name begins with what pressing it does and holds its words", () => {
  const chips = [{ id: "r", label: "Region: Asia", href: "/programmes", removeLabel: "Remove Region: Asia" }];
  expect(htmlOf(<ChipList label="Selection" chips={chips} />)).toMatch(/<a [^>]*aria-label="Remove Region: Asia"/);
});

test("nothing chosen draws no list of chips", () => {
  expect(htmlOf(<ChipList label="Selection" chips={[]} clear={{ label: "Clear", href: "/" }} />)).toBe("");
});

test("a source cited twice at one place has one mark, at two places two", () => {
  const marks = (locators: readonly (string | undefined)[]) =>
    count(htmlOf(<SourceMarks citations={locators.map((locator) => ({ source: "od4d", locator }))} />), /<a /);
  expect(marks([undefined, undefined])).toBe(1);
  expect(marks(["1", "2"])).toBe(2);
});

test("a source mark is a link to its source's page", () => {
  expect(htmlOf(<SourceMarks citations={[{ source: "od4d" }]} />)).toMatch(/href="\/sources\/od4d"/);
});

test("a table's sorted column says so and unknown values come last either way", () => {
  const rows = [{ id: "a" }, { id: "b", value: 2 }, { id: "c", value: 10 }];
  const order = (direction: "ascending" | "descending") => {
    const html = htmlOf(
      <DataTable
        caption="Values"
        columns={[
          { id: "id", label: "Id", header: true, cell: (row) => row.id },
          { id: "value", label: "Value", cell: (row) => row.value ?? "not known", sortBy: (row) => row.value },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        sortedBy={{ column: "value", direction }}
      />,
    );
    expect(html).toContain(`aria-sort="${direction}"`);
    return [...html.matchAll(/scope="row">(\w)/g)].map(([, id]) => id).join("");
  };
  expect([order("ascending"), order("descending")]).toEqual(["bca", "cba"]);
});

test("a long list begins with its first items where there is no window, each with its place among all", () => {
  const html = htmlOf(
    <WindowedList label="Cards" count={5000} keyOf={String} render={(index) => `card ${index}`} estimate={40} />,
  );
  expect(count(html, /<li/)).toBe(40);
  expect(html).toMatch(/<li[^>]*aria-setsize="5000"[^>]*aria-posinset="12"[^>]*>card 11</);
});

test("a list that is short enough is whole, and ends with what comes last", () => {
  const last = [<b key="more">more</b>];
  const html = htmlOf(
    <WindowedList label="Cards" count={90} whole={90} keyOf={String} render={String} estimate={40} last={last} />,
  );
  expect(count(html, /<li/)).toBe(91);
  expect(html).toMatch(/>89<\/li><li><b>more<\/b><\/li><\/ul>/);
});
