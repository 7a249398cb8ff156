import { gzipSync } from "node:zlib";
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

test("the first view runs no more script than it may weigh", async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  expect(sizes).not.toEqual([]);
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(limits.script);
});
