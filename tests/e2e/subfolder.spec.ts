import { existsSync } from "node:fs";
import { afterAll, beforeAll } from "vitest";
import { type Site, serveSite } from "#build/site.ts";
import { expect, test } from "./page.ts";

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
