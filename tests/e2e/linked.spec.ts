import type { Page } from "playwright-core";
import { expect, test } from "./page.ts";
import { allThere, becomes, cardsOf, countryOn, look, mapOf, openStart, sameSize, timelineOf } from "./startViews.ts";

/** The query of the address, read as it is written. */
const query = (page: Page) => new URL(page.url()).search;

const waitForQuery = (page: Page, search: string) => expect.poll(() => query(page)).toBe(search);

/** How many entries the history of the page has. */
const entries = (page: Page) => page.evaluate(() => window.history.length);

/** The names of the cards that are shown on the start page. */
const cardNames = (page: Page) => cardsOf(page).getByRole("article").getByRole("heading").allTextContents();

const lanes = (page: Page) => timelineOf(page).getByRole("group");

test("a theme chosen in the sentence shows in the map, the timeline and the cards", async ({ page }) => {
  await openStart(page);
  expect(await sameSize(page)).toEqual({ cards: 28, events: 85, countries: 221 });
  const map = await look(mapOf(page));
  await page.getByRole("button", { name: "Theme: any theme" }).click();
  await page.getByRole("checkbox", { name: "Health" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Theme: Health" }).waitFor();
  await waitForQuery(page, "?topic=health");
  const size = await sameSize(page);
  expect(size.cards).toBe(2);
  expect(size.events).toBeLessThan(85);
  expect(size.countries).toBeLessThan(221);
  expect(await cardsOf(page).getByRole("article").count()).toBe(2);
  await becomes(mapOf(page), "otherwise", map);
});

test("a country chosen on the map with the pointer shows in every view, and is taken back by another press", async ({
  page,
}) => {
  await openStart(page);
  await countryOn(page, "Brazil").click();
  await waitForQuery(page, "?country=BRA");
  await page.getByRole("button", { name: "Country or region: Brazil" }).waitFor();
  await page.getByRole("region", { name: "Brazil chosen" }).waitFor();
  expect((await sameSize(page)).countries).toBe(1);
  expect(await cardNames(page)).toContain("Partnership for Open Data POD");
  expect(
    await timelineOf(page)
      .getByRole("link", { name: /Brasília|Brasilia/ })
      .count(),
  ).toBeGreaterThan(0);
  await countryOn(page, "Brazil").click();
  await waitForQuery(page, "");
  await expect.poll(() => sameSize(page)).toEqual({ cards: 28, events: 85, countries: 221 });
});

test("a country chosen on the map by keyboard shows in every view, and keeps the focus", async ({ page }) => {
  await openStart(page);
  await mapOf(page).locator("a[tabindex='0']").focus();
  await page.keyboard.type("burkina");
  await page.keyboard.press("Enter");
  await waitForQuery(page, "?country=BFA");
  expect((await sameSize(page)).countries).toBe(1);
  expect(await countryOn(page, "Burkina Faso").evaluate((element) => element === document.activeElement)).toBe(true);
  await timelineOf(page)
    .getByRole("link", { name: /^Burkina Faso opens election results/ })
    .waitFor();
});

test("a partnership chosen on the timeline shows in every view", async ({ page }) => {
  await openStart(page);
  await timelineOf(page).getByRole("link", { name: "Partnership for Open Data: show only this" }).click();
  await waitForQuery(page, "?partnership=pod");
  const size = await sameSize(page);
  expect(size.countries).toBe(13);
  expect(size.cards).toBeLessThan(28);
  expect(await cardNames(page)).toContain("Partnership for Open Data POD");
  expect(await lanes(page).count()).toBe(1);
  await timelineOf(page).getByRole("link", { name: "Partnership for Open Data: show all partnerships again" }).click();
  await waitForQuery(page, "");
});

test("a span of time typed in the sentence shows in every view; a text that is no time is named", async ({ page }) => {
  await openStart(page);
  await page.getByRole("button", { name: "Time: 2010–2025" }).click();
  const panel = page.getByRole("group", { name: "Time" });
  await panel.getByLabel("From").fill("2016");
  await panel.getByLabel("To", { exact: true }).fill("2013");
  await panel.getByRole("button", { name: "Show this time" }).click();
  await panel.getByRole("alert").filter({ hasText: "no time the atlas can read" }).waitFor();
  await panel.getByLabel("From").fill("2013");
  await panel.getByLabel("To", { exact: true }).fill("2014");
  await page.keyboard.press("Enter");
  await waitForQuery(page, "?time=2013..2014");
  await page.getByRole("button", { name: "Time: 2013–2014" }).waitFor();
  const size = await sameSize(page);
  expect(size.events).toBeGreaterThan(0);
  expect(size.events).toBeLessThan(85);
  expect(size.cards).toBeLessThan(28);
});

test("one year is chosen in one press", async ({ page }) => {
  await openStart(page);
  await page.getByRole("button", { name: "Time: 2010–2025" }).click();
  await page.getByRole("link", { name: "2014", exact: true }).click();
  await waitForQuery(page, "?time=2014");
  const { events } = await sameSize(page);
  expect(events).toBeLessThan(85);
});

test("a theme on a card is a way to all cards with it, in every view", async ({ page }) => {
  await openStart(page);
  await cardsOf(page).getByRole("link", { name: "Skills and data literacy" }).first().click();
  await waitForQuery(page, "?topic=skills");
  const { cards } = await sameSize(page);
  expect(cards).toBeLessThan(28);
  await page.getByRole("button", { name: "Theme: Skills and data literacy" }).waitFor();
  await page.getByRole("link", { name: "Show everything again" }).click();
  await waitForQuery(page, "");
});

test("the selection goes along to the pages of the map, the timeline and the cards, and back", async ({ page }) => {
  await openStart(page, "/?topic=health");
  const size = await sameSize(page);
  const goTo = (name: string) =>
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
  const said = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });
  await goTo("Map");
  await page.waitForURL("**/map?topic=health");
  await said(new RegExp(`^${size.countries} of 221 countries`));
  await goTo("Timeline");
  await page.waitForURL("**/timeline?topic=health");
  await said(new RegExp(`^${size.events} of 85 events`));
  await goTo("Programmes");
  await page.waitForURL("**/programmes?topic=health");
  await said(new RegExp(`^${size.cards} of 28`));
  await page.getByRole("link", { name: "Remove Theme: Health" }).click();
  await page.waitForURL("**/programmes");
  await goTo("Atlas");
  await allThere(page);
  await expect.poll(() => sameSize(page)).toEqual({ cards: 28, events: 85, countries: 221 });
});

test("a country that is pointed at stands out in the cards and on the timeline, and no more once it is left", async ({
  page,
}) => {
  await openStart(page);
  const lit = page.locator("article[data-lit]");
  const timeline = await look(timelineOf(page));
  await countryOn(page, "Brazil").hover();
  await lit.first().waitFor();
  expect(await lit.getByRole("heading").allTextContents()).toContain("Partnership for Open Data POD");
  await becomes(timelineOf(page), "otherwise", timeline);
  await page.getByRole("heading", { level: 1 }).hover();
  await lit.first().waitFor({ state: "detached" });
  await becomes(timelineOf(page), "as before", timeline);
});

test("a country that has the focus stands out in the cards and on the timeline", async ({ page }) => {
  await openStart(page);
  const timeline = await look(timelineOf(page));
  await mapOf(page).locator("a[tabindex='0']").focus();
  await page.keyboard.type("brazil");
  const lit = page.locator("article[data-lit]");
  await lit.first().waitFor();
  expect(await lit.getByRole("heading").allTextContents()).toContain("Partnership for Open Data POD");
  await becomes(timelineOf(page), "otherwise", timeline);
});

test("a country that is pointed at in the list beside the map stands out on the map", async ({ page }) => {
  await openStart(page);
  const map = await look(mapOf(page));
  await page.getByRole("rowheader", { name: "Brazil" }).hover();
  await becomes(mapOf(page), "otherwise", map);
  await page.getByRole("heading", { level: 1 }).hover();
  await becomes(mapOf(page), "as before", map);
});

test("a card that is pointed at or has the focus stands out on the map and on the timeline", async ({ page }) => {
  await openStart(page);
  const [map, timeline] = [await look(mapOf(page)), await look(timelineOf(page))];
  const card = page.getByRole("article", { name: "Partnership for Open Data POD" });
  await card.hover();
  await becomes(timelineOf(page), "otherwise", timeline);
  await becomes(mapOf(page), "otherwise", map);
  await page.getByRole("heading", { level: 1 }).hover();
  await becomes(timelineOf(page), "as before", timeline);
  await card.getByRole("link", { name: "Partnership for Open Data", exact: true }).focus();
  await becomes(timelineOf(page), "otherwise", timeline);
  await becomes(mapOf(page), "otherwise", map);
});

test("an event that is pointed at stands out on the map and in the cards", async ({ page }) => {
  await openStart(page, "/?country=BFA~BRA");
  const map = await look(mapOf(page));
  await timelineOf(page)
    .getByRole("link", { name: /^Burkina Faso opens election results/ })
    .hover();
  await page.locator("article[data-lit]").first().waitFor();
  await becomes(mapOf(page), "otherwise", map);
});

test("Back brings back the page, the scroll and the focus, and Forward the page that was left", async ({ page }) => {
  await page.goto("/?country=BFA");
  await mapOf(page).waitFor();
  await page.getByRole("region", { name: "Since when" }).scrollIntoViewIfNeeded();
  await timelineOf(page).waitFor();
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => page.locator("[data-waiting]").count()).toBe(0);
  const card = cardsOf(page).getByRole("link", { name: "BOOST", exact: true });
  await card.scrollIntoViewIfNeeded();
  await card.focus();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(400);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /BOOST/ }).waitFor();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await card.waitFor();
  expect(query(page)).toBe("?country=BFA");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -1);
  await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: /BOOST/ }).waitFor();
});

test("Back undoes a choice in place: the scroll stays, and the focus is where it was", async ({ page }) => {
  await page.goto("/");
  await mapOf(page).waitFor();
  await page.evaluate(() => window.scrollTo(0, 120));
  await countryOn(page, "Peru").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Peru chosen" }).waitFor();
  await page.getByRole("link", { name: "Show all countries again" }).focus();
  await page.goBack();
  await page.getByRole("region", { name: "Peru chosen" }).waitFor({ state: "detached" });
  expect(await page.evaluate(() => window.scrollY)).toBe(120);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""))
    .toMatch(/^Peru: /);
});

test("a drag of the years is one entry of the history, whose Back is the year before", async ({ page }) => {
  await page.goto("/map?measure=layers");
  const slider = page.getByRole("slider", { name: "Year" });
  await slider.waitFor();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider has no box");
  const before = await entries(page);
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
  await page.mouse.down();
  for (const share of [0.9, 0.8, 0.7, 0.6, 0.5])
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 3 });
  expect(await entries(page)).toBe(before);
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/^\?measure=layers&asof=20\d\d$/);
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await waitForQuery(page, "?measure=layers");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^2026/);
});

test("a drag of the timeline's window is one entry of the history and filters every view", async ({ page }) => {
  await page.goto("/timeline");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const handle = page.getByRole("slider", { name: "Start of the time shown" });
  const box = await handle.boundingBox();
  const end = await page.getByRole("slider", { name: "End of the time shown" }).boundingBox();
  if (!box || !end) throw new Error("The window has no handles");
  const middle = box.y + box.height / 2;
  const before = await entries(page);
  await page.mouse.move(box.x + box.width / 2, middle);
  await page.mouse.down();
  for (const share of [0.1, 0.2, 0.25]) await page.mouse.move(box.x + (end.x - box.x) * share, middle, { steps: 3 });
  expect(await entries(page)).toBe(before);
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/^\?time=/);
  expect(await entries(page)).toBe(before + 1);
  await page.setViewportSize({ width: 1280, height: 2600 });
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Atlas", exact: true }).click();
  await allThere(page);
  expect((await sameSize(page)).events).toBeLessThan(85);
});

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
function* randoms(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Deliberate acts a reader may do on the start page, each one press in the end. */
const acts: Readonly<Record<string, (page: Page, choose: <T>(from: readonly T[]) => T) => Promise<unknown>>> = {
  theme: async (page, choose) => {
    await page.getByRole("button", { name: /^Theme: / }).click();
    await page
      .getByRole("checkbox", { name: choose(["Health", "Transport", "Skills", "Budgets", "Research"]) })
      .click();
    await page.keyboard.press("Escape");
  },
  country: (page, choose) => countryOn(page, choose(["Brazil", "Peru", "Mexico", "India", "Kenya"])).click(),
  place: async (page, choose) => {
    await page.getByRole("button", { name: /^Country or region: / }).click();
    await page.getByRole("checkbox", { name: choose(["South Asia", "Sub-Saharan Africa", "North America"]) }).click();
    await page.keyboard.press("Escape");
  },
  year: async (page, choose) => {
    await page.getByRole("button", { name: /^Time: / }).click();
    const years = page.getByRole("region", { name: "One year" }).locator("a:not([aria-current])");
    await years
      .filter({ hasText: choose([/2013/, /2014/, /2015/, /2016/, /Any|2017/]) })
      .first()
      .click();
  },
  measure: async (page, choose) => {
    await page.getByRole("button", { name: /^Measure: / }).click();
    const choices = page.getByRole("group", { name: "Measure" }).locator("a:not([aria-current])");
    await choices
      .filter({ hasText: choose([/^How many/, /BOOST/, /^Global Open/, /^Income/, /Founding|EITI/]) })
      .first()
      .click();
  },
  table: async (page) => {
    const ways = page.getByRole("list", { name: "Show as" }).first();
    const [other, one] = [ways.locator("a:not([aria-current])"), ways.locator("a[aria-current]")];
    const shown = await one.innerText();
    await other.click();
    // What is marked as chosen follows a frame later.
    await one.filter({ hasText: shown }).waitFor({ state: "detached" });
    await other.click();
    await one.filter({ hasText: shown }).waitFor();
  },
};

/** What a reader would call the same view: the address, and the size of the selection in every view. */
const stateOf = async (page: Page) => ({ search: query(page), size: await sameSize(page) });

for (const seed of [2013, 2014])
  test(`of random acts (seed ${seed}), each is as many entries as it was presses, and as many Backs lead to the start`, async ({
    page,
  }) => {
    const random = randoms(seed);
    const choose = <T>(from: readonly T[]): T => {
      const chosen = from[Math.floor(random.next().value * from.length)];
      if (chosen === undefined) throw new Error("Nothing to choose from");
      return chosen;
    };
    await openStart(page);
    const passed = [await stateOf(page)];
    for (let step = 0; step < 7; step += 1) {
      const before = await entries(page);
      const search = query(page);
      const name = choose(Object.keys(acts));
      await acts[name]?.(page, choose);
      await expect.poll(() => query(page) !== search || name === "table", { message: name }).toBe(true);
      await expect.poll(() => entries(page), { message: name }).toBe(before + (name === "table" ? 2 : 1));
      if (name === "table") passed.push({ search: "", size: { cards: 0, events: 0, countries: 0 } });
      passed.push(await stateOf(page));
    }
    for (const state of passed.reverse().slice(1)) {
      await page.goBack();
      if (state.size.cards === 0 && state.search === "") continue;
      // The address is there at once, the views a frame or two later.
      await expect.poll(() => stateOf(page)).toEqual(state);
    }
    expect(query(page)).toBe("");
  });

test("the address of a view shows the same view on another device", async ({ page, openPage }) => {
  await openStart(page);
  await page.getByRole("button", { name: "Theme: any theme" }).click();
  await page.getByRole("checkbox", { name: "Budgets" }).click();
  await page.keyboard.press("Escape");
  await countryOn(page, "Mexico").click();
  await page.getByRole("button", { name: /^Measure: / }).click();
  await page
    .getByRole("group", { name: "Measure" })
    .getByRole("link", { name: /^Open Government Partnership/ })
    .click();
  await expect.poll(() => query(page)).toMatch(/layer=ogp.*topic=budgets.*country=MEX/);
  const size = await sameSize(page);
  const cards = await cardNames(page);
  const other = await openPage();
  await openStart(other, `/${query(page)}`);
  expect(await sameSize(other)).toEqual(size);
  expect(await cardNames(other)).toEqual(cards);
  await other.getByRole("button", { name: "Theme: Budgets and public finance" }).waitFor();
  await other.getByRole("button", { name: "Country or region: Mexico" }).waitFor();
  await other.getByRole("button", { name: "Measure: Open Government Partnership" }).waitFor();
});

test("a bad value of a link is dropped and named, the rest holds, and an unknown key is kept", async ({ page }) => {
  await openStart(page, "/?campaign=spring&topic=helth~health&country=ZZZ&time=yesterday");
  const notice = page.getByRole("status").filter({ hasText: "could not be used" });
  for (const part of ["the theme (“helth”)", "the country (“ZZZ”)", "the time (“yesterday”)"])
    await notice.filter({ hasText: part }).waitFor();
  expect((await sameSize(page)).cards).toBe(2);
  await countryOn(page, "Kenya").click();
  await expect.poll(() => query(page)).toMatch(/topic=health&country=KEN&campaign=spring/);
  await notice.waitFor({ state: "detached" });
});

for (const path of ["/map", "/timeline", "/programmes", "/countries/BFA", "/about"])
  test(`${path} names a bad value of its link and offers the view without it`, async ({ page }) => {
    await page.goto(`${path}?region=atlantis`);
    await page.getByRole("status").filter({ hasText: "the region (“atlantis”)" }).waitFor();
    await page.getByRole("link", { name: "Show this view without it" }).click();
    await page.getByRole("status").filter({ hasText: "could not be used" }).waitFor({ state: "detached" });
    expect(query(page)).toBe("");
  });
