import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { expect, test } from "./page.ts";

/** Notes on `window.moved` how far what is shown moves, by itself, from the first moment on. */
const noteMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });

/** What `noteMoves` has noted, once the page answers and rests. */
async function movesOf(page: Page): Promise<number> {
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const moved: readonly number[] = await page.evaluate(() => Reflect.get(window, "moved"));
  return moved.reduce((sum, value) => sum + value, 0);
}

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
  "/embedding",
];

for (const address of kinds)
  test(`${address} is taken over as it was served: nothing of it is drawn anew, nothing moves`, async ({ page }) => {
    await noteMoves(page);
    await page.addInitScript(() =>
      new MutationObserver((_, observer) => {
        const served = document.querySelector("h1");
        if (!served) return;
        Object.assign(window, { served });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true }),
    );
    await page.goto(address);
    expect(await movesOf(page)).toBeLessThan(0.01);
    expect(await page.evaluate(() => Reflect.get(window, "served") === document.querySelector("h1"))).toBe(true);
  });

for (const address of ["/", "/map", "/timeline", "/programmes"])
  test(`nothing of ${address} moves while it loads, however wide the window`, async ({ openPage }) => {
    for (const [width, height] of [
      [360, 740],
      [768, 1024],
      [1920, 1080],
    ] as const) {
      const page = await openPage({ viewport: { width, height } });
      await noteMoves(page);
      await page.goto(address);
      expect(await movesOf(page), `${width} px`).toBeLessThan(0.001);
      await page.close();
    }
  });

test("what lies below the map waits for the first paint alone", async ({ page }) => {
  await page.goto("/");
  expect(await page.locator("html[data-hold]").count()).toBe(0);
  expect(await page.locator("body svg style").count(), "styles that stand behind the map").toBe(0);
  await expect.poll(() => page.getByRole("contentinfo").isVisible()).toBe(true);
  await page.goto("/#cards");
  expect(await page.locator("html[data-hold]").count()).toBe(0);
});

/** Serves the site, the start page up to its map at first, and the rest of it once `go` is called. */
async function halting() {
  const site = inject("site");
  const html = await (await fetch(site)).text();
  const map = html.lastIndexOf("<svg", html.indexOf(" data-country="));
  let go = () => {};
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/") {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).write(html.slice(0, map));
      go = () => response.end(html.slice(map));
      return;
    }
    const file = await fetch(new URL(url, site));
    const headers = { "Content-Type": file.headers.get("Content-Type") ?? "" };
    response.writeHead(file.status, headers).end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, go: () => go(), close: () => server.close() };
}

test("on a slow line what stands above the map does not wait for it", async ({ openPage }) => {
  const line = await halting();
  try {
    const page = await openPage({ baseURL: line.url });
    await noteMoves(page);
    const gone = page.goto("/");
    const word = page.locator("main h1 button").first();
    await expect.poll(() => word.evaluate((button) => button.checkVisibility())).toBe(true);
    await expect.poll(() => page.getByRole("link", { name: "Timeline" }).first().isVisible()).toBe(true);
    expect(await page.locator("[data-country] > path").count(), "no map yet").toBeLessThan(2);
    line.go();
    await gone;
    expect(await movesOf(page)).toBeLessThan(0.001);
  } finally {
    line.close();
  }
});

test("what comes after the map is, once the map is painted, what the parser would have made of it", async ({
  openPage,
}) => {
  for (const address of ["/", "/map"]) {
    const made: string[] = [];
    // Where the address names a place, the parser makes all of the page.
    for (const place of ["", "#none"]) {
      const page = await openPage({ forgiven: /./ });
      await page.route("**/assets/*.js", (route) => route.abort());
      await page.goto(address + place);
      await expect.poll(() => page.getByRole("contentinfo").isVisible()).toBe(true);
      expect(await page.locator("xmp, body svg style").count(), place).toBe(0);
      made.push(await page.locator("#root").innerHTML());
      await page.close();
    }
    expect(made[0]?.length).toBeGreaterThan(100_000);
    expect(made[0] === made[1], address).toBe(true);
  }
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
