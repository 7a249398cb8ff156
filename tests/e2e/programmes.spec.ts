import type { Page } from "playwright-core";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll, viewports } from "./viewport.ts";

/** How many cards the page says it shows. */
const said = (page: Page) => page.locator("section").getByRole("status").first();

const box = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });

/** Waits until the page says that it shows so many cards of all. */
const shows = (page: Page, count: number) =>
  said(page)
    .filter({ hasText: new RegExp(`^${count} of 28`) })
    .waitFor();

/** The query of the address, read as it is written. */
const query = (page: Page) => new URL(page.url()).search;

test("a region is chosen in one press, told in words, and taken back by the browser's Back", async ({ page }) => {
  await page.goto("/programmes");
  await shows(page, 28);
  await box(page, /^Sub-Saharan Africa/).click();
  await shows(page, 11);
  expect(query(page)).toBe("?region=sub-saharan-africa");
  await page.getByRole("link", { name: "Remove Region: Sub-Saharan Africa" }).waitFor();
  await page.goBack();
  await shows(page, 28);
  expect(query(page)).toBe("");
});

test("values of a facet add up, facets narrow each other, and a chip takes its value away", async ({ page }) => {
  await page.goto("/programmes");
  await box(page, /^Health/).click();
  await shows(page, 2);
  await box(page, /^Budgets and public finance/).click();
  await shows(page, 8);
  await box(page, /^Programme /).click();
  await shows(page, 4);
  await page.getByRole("link", { name: "Remove Theme: Health" }).click();
  await shows(page, 3);
  await page.getByRole("link", { name: "Clear", exact: true }).click();
  await shows(page, 28);
});

test("what a press changes in the facets is painted in its frame as it is drawn later, and their links follow", async ({
  page,
}) => {
  // Drawn ahead of the page is what was drawn quickly the last few times: by this clock, all is.
  await page.addInitScript(() => {
    const begun = Date.now();
    performance.now = () => (Date.now() - begun) / 100;
  });
  await page.goto("/programmes");
  await shows(page, 28);
  for (let turn = 0; turn < 10; turn++) {
    await box(page, /^Health/).click();
    await shows(page, turn % 2 === 0 ? 2 : 28);
  }
  const rounds = await page.evaluate(async () => {
    const links = [...document.querySelectorAll("main a[data-value]")];
    const said = () =>
      links.map((link) => `${link.textContent} ${link.ariaChecked} ${link.getAttribute("aria-disabled")}`);
    const leadTo = () => links.map((link) => link.getAttribute("href")).join();
    const look = () => ({ said: said(), leadTo: leadTo() });
    const seen = [];
    for (const at of [0, 1, 0, 1]) {
      const before = look();
      const link = links[at];
      if (link instanceof HTMLElement) link.click();
      await Promise.resolve();
      const atOnce = look();
      while (leadTo() === before.leadTo) await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.push({ before, atOnce, later: look() });
    }
    return seen;
  });
  for (const { before, atOnce, later } of rounds) {
    expect(atOnce.said).not.toEqual(before.said);
    expect(atOnce.leadTo).toBe(before.leadTo);
    expect(later.said).toEqual(atOnce.said);
  }
});

test("two values pressed within one frame are both chosen", async ({ page }) => {
  await page.goto("/programmes");
  await shows(page, 28);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll("[data-facet=topic] a[data-value]:not([aria-disabled])");
    for (const link of [first, second]) if (link instanceof HTMLElement) link.click();
  });
  await page.locator("[data-facet=topic] a[aria-checked=true]").nth(1).waitFor();
  expect(query(page)).toMatch(/^\?topic=[\w-]+~[\w-]+$/);
});

test("typed words narrow the cards at once and are one step back", async ({ page }) => {
  await page.goto("/programmes");
  const field = page.getByRole("searchbox", { name: "Search the cards" });
  for (const [words, title] of [
    ["cote divoire", "Open Government Partnership"],
    ["BFA", "Partnership for Open Data"],
    ["gafsp", "Global Agriculture and Food Security Program Map"],
  ] as const) {
    await field.fill(words);
    await page.getByRole("article", { name: title }).waitFor();
  }
  await shows(page, 1);
  await field.press("Enter");
  await page.waitForURL("**/programmes?q=gafsp");
  await page.goBack();
  await shows(page, 28);
  await expect.poll(() => field.inputValue()).toBe("");
});

test("a step back that comes before the pushed address is drawn leads back all the same", async ({ page }) => {
  await page.goto("/programmes");
  const field = page.getByRole("searchbox", { name: "Search the cards" });
  await field.fill("gafsp");
  await shows(page, 1);
  await page.evaluate(() => {
    const push = history.pushState;
    history.pushState = (...entry) => {
      history.pushState = push;
      push.apply(history, entry);
      history.back();
      // What the page draws waits behind the step back.
      const end = performance.now() + 100;
      while (performance.now() < end);
    };
  });
  await field.press("Enter");
  await shows(page, 28);
  expect(await field.inputValue()).toBe("");
});

test("an empty result is undone in one press", async ({ page }) => {
  await page.goto("/programmes?topic=health&kind=programme&region=south-asia");
  await shows(page, 0);
  await page.getByText("No card fits all of this").waitFor();
  await page.getByRole("link", { name: "Remove Theme: Health" }).last().click();
  await shows(page, 6);
});

test("cards that were set aside are shown on demand and stay apart", async ({ page }) => {
  await page.goto("/programmes?region=sub-saharan-africa");
  await page.getByRole("button", { name: "Show the 13" }).click();
  await page.getByRole("button", { name: "Hide them", exact: true }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Countries not listed by the source" }).waitFor();
  await page.getByRole("article", { name: "Open Data in Health" }).waitFor();
  await shows(page, 11);
  await page.getByRole("button", { name: "hide them", exact: true }).click();
  await page.getByRole("article", { name: "Open Data in Health" }).waitFor({ state: "detached" });
});

test("the whole card is one link; its themes and its source are links of their own", async ({ page }) => {
  await page.goto("/programmes?q=boost");
  const card = page.getByRole("article", { name: "BOOST" });
  await card.getByRole("link", { name: /^Source/ }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await card.getByRole("link", { name: "Budgets and public finance" }).click();
  await page.waitForURL("**/programmes?topic=budgets&q=boost");
  await card.click({ position: { x: 20, y: 100 } });
  await page.waitForURL(/\/programmes\/boost/);
});

test("by keyboard alone: a box is checked with Space, a card opened with Enter", async ({ page }) => {
  await page.goto("/programmes");
  await shows(page, 28);
  await box(page, /^Health/).focus();
  await page.keyboard.press("Space");
  await shows(page, 2);
  expect(await box(page, /^Health/).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole("link", { name: "Open Data in Health" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/programmes\/od-health/);
});

test("a country is found by a former name and chosen from its menu", async ({ page }) => {
  await page.goto("/programmes");
  await page.getByRole("button", { name: "Country: any" }).click();
  await page.getByRole("searchbox", { name: /former name/ }).fill("czech republic");
  await page.getByRole("checkbox", { name: /^Czechia/ }).waitFor();
  await page.getByRole("searchbox", { name: /former name/ }).fill("bfa");
  await page.getByRole("checkbox", { name: /^Burkina Faso/ }).click();
  await page.waitForURL("**/programmes?country=BFA");
});

test("cards, list and table show the same selection, and the table is sorted by a press", async ({ page }) => {
  await page.goto("/programmes?region=south-asia");
  await shows(page, 10);
  await page.getByRole("link", { name: "List", exact: true }).click();
  await page.waitForURL("**view=list");
  await expect.poll(() => page.getByRole("article").count()).toBe(10);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await page.getByRole("button", { name: "Countries named" }).click();
  const cells = await page.getByRole("rowheader").allTextContents();
  expect(cells).toHaveLength(10);
  expect(cells[0]).toMatch(/^Data on Company Registries/);
});

test("on a phone the facets wait behind a button, and nothing scrolls sideways", async ({ openPage }) => {
  const page = await openPage({ viewport: viewports.narrowest, hasTouch: true });
  await page.goto("/programmes?region=sub-saharan-africa");
  await shows(page, 11);
  expect(await box(page, /^Health/).isVisible()).toBe(false);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole("button", { name: "Filters (1)" }).click();
  await box(page, /^Health/).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const)
  for (const view of ["cards", "list", "table"] as const)
    test(`axe finds nothing on the programmes as ${view} in ${colorScheme} colours`, async ({ openPage }) => {
      const page = await openPage({ colorScheme });
      await page.goto(`/programmes?region=sub-saharan-africa&topic=readiness&view=${view}`, {
        waitUntil: "networkidle",
      });
      await shows(page, 6);
      expect(await axe(page)).toEqual([]);
    });

test("a country that is pointed at on the map lights the cards that name it", async ({ page }) => {
  await page.goto("/");
  const lit = page.locator("article[data-lit]");
  await page.getByRole("article").first().waitFor();
  expect(await lit.count()).toBe(0);
  await page
    .getByRole("link", { name: /^Brazil/ })
    .first()
    .hover();
  await lit.first().waitFor();
  expect(await lit.getByRole("heading").allTextContents()).toContain("Partnership for Open Data POD");
  await page.getByRole("article").nth(1).hover();
  await page.waitForFunction(() => document.querySelectorAll("article[data-lit]").length === 1);
});
