import { expect, test } from "vitest";
import { atlas, pageAt } from "./pageAt.tsx";

const first = (table: readonly { readonly id: string }[]): string => table[0]?.id ?? "";

const addresses = [
  "/",
  "/map",
  "/timeline",
  "/programmes",
  `/programmes/${first(atlas.programmes)}`,
  `/programmes/${first(atlas.help)}`,
  `/programmes/${first(atlas.cohorts)}`,
  "/countries",
  "/countries/BFA",
  ...atlas.partnerships.map(({ id }) => `/partnerships/${id}`),
  `/organisations/${first(atlas.organisations)}`,
  `/themes/${first(atlas.themes)}`,
  "/sources",
  `/sources/${first(atlas.sources)}`,
  "/figures",
  "/about",
  "/data",
  "/embedding",
];

test.each(addresses)(
  "%s is written without a browser, with one first heading and a title of its own",
  async (address) => {
    expect("window" in globalThis).toBe(false);
    const { html, title, description } = await pageAt(address);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<main id="main"');
    expect(title).toContain("Open Data Partnerships Atlas");
    expect(description.length).toBeGreaterThan(30);
    expect(html).not.toMatch(/undefined|\bNaN\b|\[object /);
  },
);

test.each(["/nowhere", "/countries/XYZ", "/sources/pod-abuot", "/themes/helth"])(
  "%s says that there is no such page",
  async (address) => {
    const { html } = await pageAt(address);
    expect(html).toMatch(/<h1[^>]*>There is no such page/);
  },
);

test.each([
  ["/countries/BF", "/countries/BFA"],
  ["/country/burkina-faso", "/countries/BFA"],
  ["/sources/pod-abuot", "/sources/pod-about"],
  ["/themes/helth", "/themes/health"],
  ["/programes", "/programmes"],
])("at %s the reader is led to %s", async (address, near) => {
  expect((await pageAt(address)).html).toContain(`href="${near}"`);
});

test("every source has a page that says what rests on it", async () => {
  for (const { id, title } of atlas.sources.slice(0, 30)) {
    const page = await pageAt(`/sources/${id}`);
    expect(page.title).toContain(title);
    expect(page.html).toMatch(/rests? on it/);
  }
});

test("a part of the link that cannot be used is named, with the view without it one press away", async () => {
  const { html } = await pageAt("/programmes?country=XXX&topic=health");
  expect(html).toContain("What the link said about the country (“XXX”) could not be used.");
  expect(html).toMatch(/<a [^>]*href="\/programmes\?topic=health"[^>]*>Show this view without it/);
});

test("a link without a fault draws no notice", async () => {
  expect((await pageAt("/programmes?topic=health")).html).not.toContain("could not be used");
});

test("the ways to the other views keep what the reader chose", async () => {
  const { html } = await pageAt("/?topic=health");
  expect(html).toMatch(/<a [^>]*href="\/map\?topic=health"/);
  expect(html).toMatch(/<a [^>]*href="\/programmes\?topic=health"/);
  expect(html).toMatch(/<a [^>]*href="\/countries"/);
});

test("the section the reader is in is marked in the navigation", async () => {
  expect((await pageAt("/sources")).html).toMatch(/<a [^>]*aria-current="page"[^>]*>Sources/);
  expect((await pageAt(`/sources/${first(atlas.sources)}`)).html).toMatch(/<a [^>]*aria-current="true"[^>]*>Sources/);
});
