import { expect, test } from "./page.ts";

const kinds = [
  "/",
  "/map",
  "/timeline",
  "/programmes",
  "/programmes/opendri",
  "/partnerships/pod",
  "/countries",
  "/countries/BFA",
  "/countries/FJI",
  "/organisations/odi",
  "/themes/health",
  "/sources",
  "/sources/pod-about",
  "/figures",
  "/about",
  "/data",
];

for (const address of kinds)
  test(`${address} is taken over as it was served: nothing of it is drawn anew, nothing moves`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
      document.addEventListener("DOMContentLoaded", () =>
        Object.assign(window, { served: document.querySelector("h1") }),
      );
    });
    await page.goto(address);
    await page.locator("html[data-live]").waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => Reflect.get(window, "served") === document.querySelector("h1"))).toBe(true);
    const moved: readonly number[] = await page.evaluate(() => Reflect.get(window, "moved"));
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });

test("a link that asks for another view never shows the one its page was written with", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const title = document.querySelector("main h1");
      if (title && getComputedStyle(title).visibility === "visible") seen.push(title.textContent ?? "");
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto("/map?layer=ogp&asof=2014");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "seen").length)).toBeGreaterThan(3);
  const seen: readonly string[] = await page.evaluate(() => Reflect.get(window, "seen"));
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).toContain("Open Government Partnership");
});

test("a button that is pressed before the page answers does what it is for once it does", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => document.querySelector<HTMLElement>("header button")?.click());
  });
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/about");
  await page.getByRole("button", { name: "Close the menu" }).waitFor();
});

test("the map is there before any script has run, and without its data", async ({ openPage }) => {
  const page = await openPage({ forgiven: /ERR_FAILED|preloaded using link preload/ });
  await page.route(/\.(js|json)$/, (route) => route.abort());
  await page.goto("/");
  await expect.poll(() => page.locator("[data-country] > path").count()).toBeGreaterThan(215);
  expect(await page.locator("html[data-script]").count()).toBe(0);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Burkina Faso/ })
    .first()
    .waitFor();
});
