import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, serveSite } from "#build/site.ts";
import { onPage, openFirefox, saved, says, takeOption, takeWay, type Window } from "./inFirefox.ts";

let site: Site;
let window: Window;

beforeAll(async () => {
  site = await serveSite(0);
  window = await openFirefox(true);
});

afterAll(async () => {
  await window?.close();
  await site?.close();
});

const ofSite = (address: string): boolean => address.startsWith(site.url);

for (const [path, heading] of [
  ["", "Partnerships and programmes about"],
  ["map?layer=odra&asof=2016&region=sub-saharan-africa", "Open data readiness assessments"],
  ["timeline", "did and planned"],
  ["programmes", "programmes"],
  ["countries/BFA", "Burkina Faso"],
  ["figures", "Figures"],
  ["stories", "Stories"],
  ["stories/launch-to-cohorts", "From a launch to peer learning"],
  ["embedding", "mbed"],
  ["embed/map?layer=ogp&asof=2014", "who had entered up to 2014"],
  ["embed/timeline", "What all partnerships did and planned"],
  ["embed/programmes", "rogrammes"],
  ["embed/country/BFA", "Burkina Faso"],
] as const)
  test(`Firefox opens /${path}, which complains of nothing and scrolls only down`, async () => {
    await onPage(window, ofSite, async (page) => {
      await page.goto(site.url + path);
      await says(page, "h1", heading);
      if (!path.startsWith("embed/")) await page.waitForSelector("html[data-live]");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

test("in Firefox a country is chosen on the map, and the reader can go back", async () => {
  await onPage(window, ofSite, async (page) => {
    await page.goto(site.url);
    await page.waitForSelector("html[data-live]");
    await page.locator('[data-country="BRA"]').click();
    await expect.poll(() => new URL(page.url()).search).toBe("?country=BRA");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });
});

test("in Firefox an embed takes another year", async () => {
  await onPage(window, ofSite, async (page) => {
    await page.goto(`${site.url}embed/map?layer=ogp&asof=2014`);
    await takeOption(page, "2013");
    await says(page, "h1", "up to 2013");
  });
});

test("Firefox saves a slide, a picture and a workbook of a view", async () => {
  await onPage(window, ofSite, async (page) => {
    await page.goto(`${site.url}map?layer=odra&asof=2016&focus=africa`);
    await page.waitForSelector("html[data-live]");
    await page.locator("button ::-p-text(Use in slides)").click();
    for (const [kind, button, name, begin] of [
      ["Slide", "PowerPoint 16:9", /\.pptx$/, "PK"],
      ["Slide", "PNG 1920 × 1080", /1920x1080\.png$/, "\u0089PNG"],
      ["Data", "Excel (XLSX)", /\.xlsx$/, "PK"],
    ] as const) {
      const { path, bytes } = await saved(window, () => takeWay(page, kind, button));
      expect(path).toMatch(name);
      expect(bytes.toString("latin1", 0, begin.length)).toBe(begin);
      // All of one colour it would be a few kilobytes.
      expect(bytes.length, path).toBeGreaterThan(button.startsWith("PNG") ? 60_000 : 5_000);
    }
  });
});
