import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { afterAll, beforeAll } from "vitest";
import { type Site, serveSite } from "#build/site.ts";
import { readCarried } from "#export/carried/readCarried.ts";
import { partsOf } from "../export/pptx/packageParts.ts";
import { drop } from "./drop.ts";
import { expect, test } from "./page.ts";
import { openWays, saved, showWays } from "./wayOut.ts";

/** The site as BASE=/atlas/ builds it. */
const folder = ".cache/subfolder";

let site: Site;
beforeAll(async () => {
  if (!existsSync(folder))
    throw new Error(`There is no ${folder}: run \`BASE=/atlas/ npm run build -- ${folder}\` first.`);
  site = await serveSite(0, folder, "/atlas/");
});
afterAll(() => site?.close());

test("in a subfolder the atlas opens, is taken over, and stays there", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) outside.push(request.url());
  });
  await page.goto("./", { waitUntil: "networkidle" });
  await page.locator('[data-country="BRA"]').press("Enter");
  await expect.poll(() => new URL(page.url()).search).toBe("?country=BRA");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Countries" }).click();
  await page.getByRole("heading", { level: 1, name: "Countries and territories" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/atlas/countries");
  await page.getByRole("main").getByRole("link", { name: "Burkina Faso" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Burkina Faso" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/atlas/countries/BFA");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Countries and territories" }).waitFor();
  expect(outside).toEqual([]);
});

test("in a subfolder a deep link opens, with what its query asks for", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url });
  await page.goto("map?layer=ogp&asof=2014");
  await page.getByRole("heading", { level: 1, name: /Open Government Partnership/ }).waitFor();
});

test("in a subfolder every page reads without a script, and leads on", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url, javaScriptEnabled: false });
  await page.goto("countries/BFA");
  await page.getByRole("heading", { level: 1, name: "Burkina Faso" }).waitFor();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sources" }).click();
  await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/atlas/sources");
});

test("in a subfolder an address that leads nowhere says so", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url, forgiven: /status of 404/ });
  await page.goto("countries/BFO");
  await page.locator("#main").getByRole("link", { name: "Burkina Faso" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Burkina Faso" }).waitFor();
});

test("in a subfolder an embed lives, and leads to the atlas there", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url });
  await page.goto("embed/map?layer=ogp&asof=2015");
  await page.getByRole("heading", { level: 1, name: /Open Government Partnership/ }).waitFor();
  const ways = await page
    .getByRole("contentinfo")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(ways).toContain("/atlas/map?layer=ogp&asof=2015");
  expect(ways.filter((way) => !way?.startsWith("/atlas/"))).toEqual([]);
  await page.getByLabel("Year").selectOption("2013");
  await page.getByRole("heading", { level: 1, name: /up to 2013/ }).waitFor();
  await page.goto("embed/country/BFA");
  await page.getByRole("link", { name: "Open in the atlas" }).waitFor();
});

test("in a subfolder what leaves the atlas names its address there, and opens it again there", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url });
  const view = `${site.url}map?layer=odra&asof=2016&focus=africa`;
  await page.goto(view);
  await openWays(page);
  const ways = await showWays(page, "Cite, link");
  expect(await ways.getByLabel("Address of this view").inputValue()).toBe(view);
  const made = [
    await saved(page, "Slide", "PowerPoint 16:9"),
    await saved(page, "Slide", "PNG 1920 × 1080"),
    await saved(page, "Picture", "SVG"),
    await saved(page, "Data", "Offline HTML"),
    await saved(page, "Data", "JSON"),
  ];
  const [deck, , svg, html] = made;
  const parts = partsOf(deck?.bytes ?? Buffer.of());
  const notes = strFromU8(parts.get("ppt/notesSlides/notesSlide1.xml") ?? new Uint8Array());
  const written = view.replaceAll("&", "&amp;");
  for (const [text, where] of [
    [notes, "notes"],
    [svg?.bytes.toString("utf8"), "drawing"],
    [html?.bytes.toString("utf8"), "offline file"],
  ] as const)
    expect(text?.includes(written), where).toBe(true);
  // The table's addresses are those of this atlas, too.
  expect(html?.bytes.toString("utf8")).not.toMatch(new RegExp(`${new URL(site.url).origin}/(?!atlas/)`));
  for (const { name, bytes } of made) {
    expect(readCarried(bytes), name).toMatchObject({ address: view });
    await page.goto("about");
    await drop(page, name, bytes);
    await page.waitForURL(view);
    await page
      .getByRole("status")
      .filter({ hasText: `The view of ${name} is open.` })
      .waitFor();
  }
}, 120_000);

test("in a subfolder an embed that is built names its address there", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url });
  await page.goto("embedding");
  await page.getByLabel("Address of the view").fill(`${site.url}map?layer=ogp&asof=2015`);
  const built = `${site.url}embed/map?layer=ogp&asof=2015`;
  await expect.poll(() => page.locator("main iframe").evaluate((frame: HTMLIFrameElement) => frame.src)).toBe(built);
  await page.frameLocator("main iframe").getByRole("heading", { name: "Open Government Partnership" }).waitFor();
  const code = await page
    .locator("main pre, main textarea")
    .evaluateAll((shown) =>
      shown.map((each) => (each instanceof HTMLTextAreaElement ? each.value : (each.textContent ?? ""))),
    );
  const addresses = code.flatMap((text) => [...text.matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => address));
  expect(addresses).toContain(built.replaceAll("&", "&amp;"));
  expect(addresses).toContain(`${site.url}embed.js`);
  expect(addresses.filter((address) => !address.startsWith(site.url))).toEqual([]);
});

test("in a subfolder a page's description for those who embed it lies there, and frames what is there", async () => {
  const home = "https://open-data-partnerships-atlas.example/atlas/";
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const page = read("countries/BFA/index.html");
  const [, described = ""] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
  expect(described).toBe(`${home}countries/BFA/oembed.json`);
  const { html, thumbnail_url, provider_url } = JSON.parse(read("countries/BFA/oembed.json"));
  expect(html).toContain(`src="${home}embed/country/BFA"`);
  expect(thumbnail_url).toBe(`${home}previews/countries/BFA.png`);
  expect(provider_url).toBe(home);
  for (const file of ["embed/country/BFA/index.html", "previews/countries/BFA.png"])
    expect(existsSync(join(folder, file)), file).toBe(true);
});
