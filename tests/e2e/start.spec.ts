import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { limits } from "#build/weight.ts";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll, viewports } from "./viewport.ts";

test("the start page has a title and a heading", async ({ page }) => {
  await page.goto("/");
  expect(await page.title()).not.toBe("");
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("a deep link opens, with the page it names", async ({ page }) => {
  await page.goto("/countries/BFA");
  await page.getByRole("heading", { level: 1, name: "Burkina Faso" }).waitFor();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the start page in ${colorScheme} colours`, async ({ openPage }) => {
    const page = await openPage({ colorScheme });
    await page.goto("/", { waitUntil: "networkidle" });
    expect(await axe(page)).toEqual([]);
  });
}

test("the start page does not scroll sideways at 320 px", async ({ page }) => {
  await page.setViewportSize(viewports.narrowest);
  await page.goto("/", { waitUntil: "networkidle" });
  expect(await sidewaysScroll(page)).toBe(0);
});

/** The bytes that the start page asks for by itself, compressed as a host would, by kind. */
async function weightsOf(page: Page): Promise<Record<keyof typeof limits, number>> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto("/");
  await page.locator("html[data-live]").waitFor();
  await page.waitForLoadState("networkidle");
  const weightOf = async (path: RegExp, compress: (body: Buffer) => Buffer) => {
    const asked = responses.filter((response) => path.test(new URL(response.url()).pathname));
    const sizes = await Promise.all(asked.map(async (response) => compress(await response.body()).length));
    return sizes.reduce((total, size) => total + size, 0);
  };
  return {
    page: await weightOf(/\/$/, brotliCompressSync),
    script: await weightOf(/\.js$/, gzipSync),
    atlas: await weightOf(/\/atlas-[^/]*\.json$/, brotliCompressSync),
    world: await weightOf(/\/world[^/]*\.json$/, brotliCompressSync),
  };
}

for (const viewport of [viewports.laptop, viewports.phone])
  test(`before the reader does anything, the start page asks for no more than the first view may weigh, ${viewport.width} px wide`, async ({
    openPage,
  }) => {
    const weights = await weightsOf(await openPage({ viewport }));
    for (const kind of ["page", "script", "atlas", "world"] as const) {
      expect(weights[kind], kind).toBeGreaterThan(0);
      expect(weights[kind], kind).toBeLessThanOrEqual(limits[kind]);
    }
  });
