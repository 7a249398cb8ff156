import type { Page } from "playwright-core";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";

const views = ["map", "timeline", "programmes", "country/BFA"] as const;
const widths = [320, 480, 600, 960] as const;
const heights = [300, 400, 600] as const;

/** What of a page would have to be scrolled: the page itself, or boxes in it. */
const scrolled = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isTooSmall = (box: Element): boolean =>
      box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    const scrolls = (box: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(box);
      return /auto|scroll/.test(overflowX + overflowY) && isTooSmall(box);
    };
    return [...document.querySelectorAll("*")]
      .filter((box) => (box === document.documentElement ? isTooSmall(box) : scrolls(box)))
      .map((box) => `${box.tagName} ${box.className}`);
  });

for (const view of views)
  test(`/embed/${view} fits into every frame: nothing scrolls, and title, makers and ways stay`, async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: { width: 600, height: 400 } });
    await page.goto(`/embed/${view}`);
    for (const width of widths)
      for (const height of heights) {
        await page.setViewportSize({ width, height });
        const size = `${width} by ${height}`;
        await expect.poll(() => scrolled(page), { message: size }).toEqual([]);
        for (const part of ["h1", "footer a:has-text('Open Data Partnerships Atlas')", "footer a:has-text('Table')"]) {
          const box = await page.locator(part).boundingBox();
          expect(
            box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
            size,
          ).toBe(true);
        }
      }
  });

test("the map is as large as its frame lets it, in the smallest one and on a full screen", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 300 } });
  await page.goto("/embed/map");
  const map = page.locator("main svg[role=group]");
  const small = await map.boundingBox();
  expect(small?.width).toBeGreaterThan(230);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(1500);
});

test("what does not fit is on further pages, reached by button and by the focus", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 600, height: 400 } });
  await page.goto("/embed/programmes");
  const place = page.locator("output");
  await expect.poll(() => place.textContent()).toMatch(/^1 of \d+$/);
  const second = page.getByRole("link", { name: /Global network|Open Data for Development/ }).first();
  expect(await second.isVisible()).toBe(true);
  await page.getByRole("button", { name: "Next page" }).click();
  await expect.poll(() => place.textContent()).toMatch(/^2 of/);
  await page.locator("main li a").last().focus();
  await expect.poll(async () => (await place.textContent())?.replace(/^(\d+) of \1$/, "last")).toBe("last");
});

test("an address shows its own view, by the atlas's words", async ({ page }) => {
  await page.goto("/embed/map?layer=ogp&asof=2015");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
    "Open Government Partnership: who had entered up to 2015",
  );
  expect(await page.locator('a[data-country="BRA"]').getAttribute("aria-label")).toContain("in, 20 September 2011");
  expect(await page.getByRole("link", { name: "Open in the atlas" }).getAttribute("href")).toBe(
    "/map?layer=ogp&asof=2015",
  );
});

test("an indicator's scores come by a script, and only where they are asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/embed/map");
  expect(asked.filter((address) => address.includes("embed-scores"))).toEqual([]);
  await page.getByLabel("What the map shows").selectOption({ label: "Open Data Barometer" });
  await expect.poll(() => asked.filter((address) => address.includes("embed-scores")).length).toBe(1);
  await expect.poll(() => page.locator("main li b").count()).toBeGreaterThan(2);
});

test("a reader chooses measure, year and country, and the host's history stays as it is", async ({ page }) => {
  await page.goto("/embed/map?layer=ogp");
  const before = await page.evaluate(() => history.length);
  await page.getByLabel("Year").selectOption("2012");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("up to 2012");
  await page.locator('a[data-country="BRA"]').click({ position: { x: 60, y: 60 } });
  await expect.poll(() => page.getByRole("status").first().innerText()).toContain("Brazil: in, 20 September 2011");
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole("link", { name: "Close" }).click();
  await expect.poll(() => page.getByText("Brazil: in").count()).toBe(0);
});

test("the keys travel over the map once the focus is in it, and not before", async ({ page }) => {
  await page.goto("/embed/map");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.locator('a[data-country="BRA"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-country")))
    .toMatch(/^(?!BRA)[A-Z]{3}$/);
});

test("theme=, hide= and lock= do what they say; who made it and the way to the table stay", async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto("/embed/map?theme=dark&hide=title~legend~filters~list~footer&lock=all&layer=ogp");
  expect(await ground()).toBe("rgb(20, 23, 26)");
  expect((await page.getByRole("heading", { level: 1 }).boundingBox())?.height).toBeLessThan(2);
  expect(await page.getByRole("list", { name: "Legend" }).count()).toBe(0);
  expect(await page.locator("select").count()).toBe(0);
  for (const name of ["Open Data Partnerships Atlas", "Table"])
    expect(await page.getByRole("contentinfo").getByRole("link", { name }).isVisible()).toBe(true);
  await page.locator('a[data-country="BRA"]').click({ position: { x: 60, y: 60 } });
  expect(await page.getByRole("link", { name: "Open in the atlas" }).getAttribute("href")).toBe("/map?layer=ogp");
  await page.goto("/embed/map?theme=contrast");
  expect(await ground()).toBe("rgb(255, 255, 255)");
});

test("a version that is not kept is named in the foot, and an unknown language is English", async ({ page }) => {
  await page.goto("/embed/map?v=0.1&lang=xx");
  expect(await page.getByRole("contentinfo").innerText()).toContain("version 0.1 is not kept");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

test("a view is never shown before the one its address asks for", async ({ openPage }) => {
  const page = await openPage();
  await page.route("**/embed-map-*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const arrived = page.goto("/embed/map?layer=ogp", { waitUntil: "commit" });
  await page.locator("footer").waitFor({ state: "attached" });
  expect(await page.locator("h1").isVisible()).toBe(false);
  await arrived;
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("Open Government Partnership");
});

test("without a script an embed is the view of its path, whole, with its ways on", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false, viewport: { width: 600, height: 400 } });
  await page.goto("/embed/map?layer=ogp");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Where the Partnership for Open Data worked");
  expect(await page.locator("a[data-country]").count()).toBeGreaterThan(200);
  expect(await page.getByRole("link", { name: "Open in the atlas" }).isVisible()).toBe(true);
});

for (const view of views)
  test(`/embed/${view} is free of barriers, by day, by night and with strong contrast`, async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 600, height: 450 } });
    for (const theme of ["light", "dark", "contrast"]) {
      await page.goto(`/embed/${view}?theme=${theme}`);
      expect(await axe(page), theme).toEqual([]);
    }
  });

test("the builder shows what it builds, at its size, and its code follows every choice", async ({ openPage }) => {
  const page = await openPage();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/embedding");
  const preview = page.locator("main iframe");
  expect(await preview.getAttribute("src")).toMatch(/\/embed\/map$/);
  await page.getByLabel("Address of the view").fill(`${new URL(page.url()).origin}/map?layer=ogp&asof=2015`);
  await page.getByLabel("Size").selectOption("320 × 300");
  await page.getByLabel("Appearance").last().selectOption("Dark");
  await page.getByLabel("Menus").uncheck();
  const asked = "/embed/map?layer=ogp&asof=2015&theme=dark&hide=filters";
  await expect.poll(() => preview.getAttribute("src")).toContain(asked);
  expect((await preview.boundingBox())?.width).toBeCloseTo(322, -1);
  await page.frameLocator("main iframe").getByRole("heading", { name: "Open Government Partnership" }).waitFor();
  await page.getByRole("button", { name: "Copy: A frame", exact: true }).click();
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(asked.replaceAll("&", "&amp;"));
  expect(copied).toContain('width="320" height="300"');
  await page.getByLabel("Address of the view").fill("https://elsewhere.example/map");
  await page.getByText("That is no address of a view").waitFor();
});
