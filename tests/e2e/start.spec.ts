import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
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

test("the first view asks for no more script and data than it may weigh", async ({ page }) => {
  const asked = { script: 0, world: 0, atlas: 0 };
  const weighed: Promise<void>[] = [];
  const weigh = async (response: Response) => {
    const type = response.request().resourceType();
    if (type === "script") asked.script += gzipSync(await response.body()).length;
    else if (/\/world[^/]*json$/.test(response.url())) asked.world += brotliCompressSync(await response.body()).length;
    else if (type === "fetch") asked.atlas += brotliCompressSync(await response.body()).length;
  };
  page.on("response", (response) => weighed.push(weigh(response)));
  await page.goto("/", { waitUntil: "networkidle" });
  await Promise.all(weighed);
  for (const kind of ["script", "world", "atlas"] as const) {
    expect(asked[kind], kind).toBeGreaterThan(0);
    expect(asked[kind], kind).toBeLessThanOrEqual(limits[kind]);
  }
});
