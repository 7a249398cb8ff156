import { describe, expect, test } from "vitest";
import { atlas } from "../app/pageAt.tsx";
import { faultsOf } from "../html/faults.ts";
import { framed } from "../html/framed.ts";
import { embedAt } from "./embedAt.tsx";

const addresses = [
  "/embed/map",
  "/embed/map?layer=ogp&asof=2015",
  "/embed/timeline",
  "/embed/programmes",
  "/embed/programmes?topic=health&view=list",
  "/embed/country/BFA",
  "/embed/country/FJI",
];

describe.each(addresses)("%s", (address) => {
  test("is valid HTML with one first heading and no header of the site", async () => {
    const html = await embedAt(address);
    expect(await faultsOf(framed(html))).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain("<nav");
  });

  test("says who made it, as of when and from which data, and leads to the sources, the table and the atlas", async () => {
    const html = (await embedAt(address)).replaceAll("<!-- -->", "");
    expect(html).toMatch(/<a href="\/">Open Data Partnerships Atlas<\/a>, as of [^,]*\d{4},/);
    expect(html).toContain(`data ${atlas.version}`);
    for (const words of ["Sources", "Table", "Open in the atlas"])
      expect(html).toMatch(new RegExp(`<a [^>]*href="/[^"]*"[^>]*>${words}</a>`));
  });
});

test.each([
  ["/embed/map?layer=ogp&asof=2015", "/map?layer=ogp&amp;asof=2015"],
  ["/embed/timeline?partnership=pod", "/timeline?partnership=pod"],
  ["/embed/programmes?topic=health", "/programmes?topic=health"],
  ["/embed/country/BFA", "/countries/BFA"],
])("%s opens in the atlas as the same view", async (address, view) => {
  const html = await embedAt(address);
  expect(html.match(/<a [^>]*href="([^"]+)"[^>]*>Open in the atlas/)?.[1]).toBe(view);
});

test("the title of an embed says what its link chose", async () => {
  expect(await embedAt("/embed/programmes?topic=health&time=2014")).toMatch(
    /<h1[^>]*>Partnerships and programmes about Health, in all countries, 2014</,
  );
  expect(await embedAt("/embed/timeline?partnership=pod&country=BFA")).toMatch(
    /<h1[^>]*>What the Partnership for Open Data did and planned, in Burkina Faso, 2010–2025</,
  );
});

test("the map of another site has the legend with its counts, and a link to each country's page", async () => {
  const html = await embedAt("/embed/map");
  expect(html).toMatch(/Worked here(?:<!-- -->)? <b>13<\/b>/);
  expect(html).toContain('href="/countries/BFA"');
});

test("an embed of a country that is none says so", async () => {
  expect(await embedAt("/embed/country/XYZ")).toMatch(/<h1[^>]*>There is no such page/);
});
