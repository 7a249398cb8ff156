import type { Locator, Page } from "playwright-core";
import { expect, test } from "./page.ts";
import { becomes, countryOn, look, mapOf } from "./startViews.ts";
import { viewports } from "./viewport.ts";

const query = (page: Page) => new URL(page.url()).search;

const waitForQuery = (page: Page, search: string) => expect.poll(() => query(page)).toBe(search);

async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapOf(page).waitFor();
  await page.getByRole("region", { name: "Legend" }).waitFor();
}

/** The middle of what is drawn of a place, in pixels of the window. */
async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error("It is not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** The code of the country that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-country") ?? "");

/** Comes to the map by the Tab key and then to a country by its name. */
async function standOn(page: Page, name: string): Promise<void> {
  await mapOf(page).locator("a[tabindex='0']").focus();
  await page.keyboard.type(name);
}

/** What the tooltip of the map says; it is the box around the way to the country's page. */
const tipOf = (page: Page) =>
  page
    .locator("figure, div")
    .filter({ has: page.getByRole("link", { name: "Open the country page" }) })
    .filter({ hasNot: mapOf(page) })
    .last();

/** The rows of the legend, label and count; found and read in one go, as it may be drawn anew at any moment. */
const legend = (page: Page) =>
  page.getByRole("region", { name: "Legend" }).evaluate((region) =>
    [...region.querySelectorAll("button")].map((row) => {
      const [, label = "", count = ""] = /^(.*?)\s*(\d+)$/s.exec(row.innerText.trim()) ?? [];
      return { label: label.trim(), count: Number(count) };
    }),
  );

test("the map is one tab stop, with the next control behind it and the way back to the same country", async ({
  page,
}) => {
  await openMap(page, "/");
  expect(await mapOf(page).locator("a[tabindex='0']").count()).toBe(1);
  await page.getByRole("button", { name: "Present full screen" }).first().focus();
  await page.keyboard.press("Tab");
  const first = await focused(page);
  expect(first).not.toBe("");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).not.toBe(first);
  const second = await focused(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Zoom in");
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe(second);
});

test("from a country whose tooltip is open, Tab goes on to a control that is there", async ({ page }) => {
  await openMap(page, "/");
  await standOn(page, "brazil");
  await page.getByRole("link", { name: "Open the country page" }).waitFor();
  await page.keyboard.press("Tab");
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent),
    )
    .toMatch(/^(Zoom in|Open the country page|Source \d+: .*)$/);
});

for (const [name, code] of [
  ["burkina", "BFA"],
  ["peru", "PER"],
  ["north mac", "MKD"],
  ["kenya", "KEN"],
  ["sri lanka", "LKA"],
] as const)
  test(`from ${code}, found by typing “${name}”, an arrow goes to a country that way and the opposite one returns`, async ({
    page,
  }) => {
    await openMap(page, "/");
    await standOn(page, name);
    expect(await focused(page)).toBe(code);
    // What joins the countries comes with the first arrow; from then on each is answered at once.
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => focused(page)).not.toBe(code);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).toBe(code);
    const place = () => middleOf(page.locator(`[data-country="${code}"]`));
    const here = await place();
    for (const [arrow, opposite, away] of [
      ["ArrowUp", "ArrowDown", { x: 0, y: -1 }],
      ["ArrowRight", "ArrowLeft", { x: 1, y: 0 }],
      ["ArrowDown", "ArrowUp", { x: 0, y: 1 }],
      ["ArrowLeft", "ArrowRight", { x: -1, y: 0 }],
    ] as const) {
      await page.keyboard.press(arrow);
      const there = await focused(page);
      if (there === code) continue;
      const { x, y } = await middleOf(page.locator(`[data-country="${there}"]`));
      // The far side of the world is that way too.
      const gone = (x - here.x) * away.x + (y - here.y) * away.y;
      expect(gone > 0 || Math.abs(gone) > 400, `${arrow} leads to ${there}`).toBe(true);
      await page.keyboard.press(opposite);
      expect(await focused(page), `${arrow}, ${opposite}`).toBe(code);
    }
  });

test("Home and End go to the first and the last name, and Enter shows the country", async ({ page }) => {
  await openMap(page, "/");
  await standOn(page, "peru");
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe("AFG");
  await page.keyboard.press("End");
  expect(await focused(page)).toBe("ZWE");
  await page.keyboard.press("Enter");
  await waitForQuery(page, "?country=ZWE");
  await page.getByRole("region", { name: "Zimbabwe chosen" }).waitFor();
  expect(await focused(page)).toBe("ZWE");
});

test("a name of two words can be typed, and the page stays where it is", async ({ page }) => {
  await openMap(page, "/");
  await standOn(page, "south africa");
  expect(await focused(page)).toBe("ZAF");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a name is typed without its accents, and by a former name's country being named as today", async ({ page }) => {
  await openMap(page, "/");
  await standOn(page, "cote d");
  expect(await focused(page)).toBe("CIV");
});

for (const way of ["pointer", "keyboard"] as const)
  test(`Escape puts the tooltip that the ${way} opened away, without moving anything`, async ({ page }) => {
    await openMap(page, "/");
    if (way === "pointer") await countryOn(page, "Brazil").hover();
    else await standOn(page, "brazil");
    const tip = page.getByRole("link", { name: "Open the country page" });
    await tip.waitFor();
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "detached", timeout: 2000 });
    expect(query(page)).toBe("");
  });

for (const [name, code] of [
  ["Madagascar", "MDG"],
  ["Mexico", "MEX"],
  ["India", "IND"],
  ["Nigeria", "NGA"],
] as const)
  test(`the pointer gets from ${name} to its tooltip, and follows the link in it`, async ({ page }) => {
    await openMap(page, "/");
    const { x, y } = await middleOf(countryOn(page, name));
    await page.mouse.move(x, y);
    const link = page.getByRole("link", { name: "Open the country page" });
    await link.waitFor();
    expect(await tipOf(page).innerText()).toContain(name);
    const to = await middleOf(link);
    await page.mouse.move(to.x, to.y, { steps: 12 });
    expect(await tipOf(page).innerText()).toContain(name);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(`**/countries/${code}`);
  });

test("the tooltip says the value, its date and its source, and goes with the pointer", async ({ page }) => {
  await openMap(page, "/map?layer=ogp");
  await countryOn(page, "Brazil").hover();
  const tip = tipOf(page);
  await tip.waitFor();
  expect(await tip.innerText()).toMatch(/Brazil[\s\S]*in, .*2011/);
  expect(await tip.getByRole("link", { name: /^Source \d+: / }).count()).toBeGreaterThan(0);
  await page.getByRole("heading", { level: 1 }).hover();
  await page.getByRole("link", { name: "Open the country page" }).waitFor({ state: "detached" });
});

test("the pointer over the sea beside an island takes hold of the island", async ({ page }) => {
  await openMap(page, "/map?layer=wb-projects");
  const { x, y } = await middleOf(countryOn(page, "Mauritius"));
  const beside = await page.evaluate(
    ([cx, cy]) =>
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((eighth) => ({
          x: cx + 9 * Math.cos((eighth * Math.PI) / 4),
          y: cy + 9 * Math.sin((eighth * Math.PI) / 4),
        }))
        .find((point) => !document.elementFromPoint(point.x, point.y)?.closest("[data-country]")),
    [x, y] as const,
  );
  if (!beside) throw new Error("There is no sea beside it");
  await page.mouse.move(beside.x, beside.y);
  await page.getByRole("link", { name: "Open the country page" }).waitFor();
  expect(await tipOf(page).innerText()).toContain("Mauritius");
  await page.mouse.click(beside.x, beside.y);
  await waitForQuery(page, "?layer=wb-projects&country=MUS");
});

test("a row of the legend makes its countries stand out, and pressed lists them all", async ({ page }) => {
  await openMap(page, "/map?layer=odi-nodes");
  const row = page.getByRole("button", { name: /^In the layer \d+$/ });
  const [first] = await legend(page);
  const map = await look(mapOf(page));
  await row.hover();
  await becomes(mapOf(page), "otherwise", map);
  await page.getByRole("heading", { level: 1 }).hover();
  await becomes(mapOf(page), "as before", map);
  await row.focus();
  await becomes(mapOf(page), "otherwise", map);
  await page.keyboard.press("Enter");
  expect(await row.getAttribute("aria-expanded")).toBe("true");
  const list = page.getByRole("region", { name: "Legend" }).getByRole("link");
  await page.getByRole("link", { name: "Show only these" }).waitFor();
  expect(await list.count()).toBe((first?.count ?? 0) + 1);
  await page.getByRole("link", { name: "Show only these" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${first?.count} of 221 countries`) })
    .waitFor();
});

/** Checks that the rows of the legend now shown add up to the table of places. */
async function legendAddsUp(page: Page): Promise<void> {
  const rows = await legend(page);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every(({ label }) => label !== "")).toBe(true);
  const whole = rows.filter(({ label }) => !label.startsWith("Of those"));
  expect(
    whole.reduce((sum, { count }) => sum + count, 0),
    JSON.stringify(rows),
  ).toBe(221);
}

test("whatever the map shows, its legend accounts for every place, each once", async ({ page }) => {
  await openMap(page, "/map");
  await legendAddsUp(page);
  for (const [measure, shown] of [
    [/^How many layers/, /measure=layers/],
    [/^How many partnerships/, /measure=programmes/],
    [/^Open Government Partnership/, /layer=ogp/],
    [/^Extractive Industries/, /layer=eiti/],
    [/^BOOST/, /layer=boost/],
    [/in August 2026/, /layer=portal-2026/],
    [/^Open Data Barometer$/, /measure=odb$/],
    [/^Open Data Barometer, historical series$/, /measure=odb-historical$/],
    [/^Global Open Data Index/, /measure=godi/],
    [/^Global Data Barometer$/, /measure=gdb$/],
    [/^Income group/, /measure=income/],
  ] as const) {
    await page.getByRole("button", { name: /^Measure: / }).click();
    await page.getByRole("group", { name: "Measure" }).getByRole("link", { name: measure }).first().click();
    await expect.poll(() => query(page)).toMatch(shown);
    await mapOf(page).waitFor();
    await legendAddsUp(page);
  }
});

for (const address of ["/map?measure=layers&asof=2012", "/map?layer=ogp&asof=2013", "/map?measure=odb&asof=2013"])
  test(`the legend of ${address} accounts for every place at that time`, async ({ page }) => {
    await openMap(page, address);
    await legendAddsUp(page);
    expect(await page.getByRole("status").filter({ hasText: "could not be used" }).count()).toBe(0);
  });

test("a partial list says that an unlisted country may still be in", async ({ page }) => {
  await openMap(page, "/map?layer=boost");
  await page.getByText("This list is partial: a country that is not on it may still be in.").waitFor();
  const labels = (await legend(page)).map(({ label }) => label);
  expect(labels).toContain("Not on this partial list: may still be in");
  expect(labels).not.toContain("Not in this layer");
});

test("the table has the same rows as the map: every place, with its value, its state and its sources", async ({
  page,
}) => {
  await openMap(page, "/map?layer=ogp");
  const [first] = await legend(page);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await waitForQuery(page, "?layer=ogp&tab=table");
  const table = page.getByRole("table");
  await table.waitFor();
  await expect.poll(() => table.getByRole("rowheader").count()).toBe(221);
  const said = await table
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => row.children[4]?.textContent ?? ""));
  expect(said.filter((state) => /^(in|left)\b/.test(state))).toHaveLength(first?.count ?? 0);
  await table.getByRole("button", { name: "Country" }).click();
  expect(await table.getByRole("rowheader").first().textContent()).toBe("Afghanistan");
  await table
    .getByRole("row", { name: /^Brazil/ })
    .getByRole("link", { name: /^Source/ })
    .first()
    .click();
  await page.getByRole("dialog", { name: "Says who?" }).waitFor();
});

test("the year is moved by keys, typed, and a year that is none is named", async ({ page }) => {
  await openMap(page, "/map?layer=eiti");
  const slider = page.getByRole("slider", { name: "Year" });
  const field = page.getByRole("textbox", { name: "Year" });
  const newest = Number(await field.inputValue());
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await waitForQuery(page, `?layer=eiti&asof=${newest - 1}`);
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(new RegExp(`^${newest - 1}, `));
  const [last] = await legend(page);
  await field.fill("2009");
  await field.press("Enter");
  await waitForQuery(page, "?layer=eiti&asof=2009");
  await page.getByRole("button", { name: "Year: 2009" }).waitFor();
  const [then] = await legend(page);
  expect(then?.count).toBeLessThan(last?.count ?? 0);
  expect(then?.count).toBeGreaterThan(0);
  await field.fill("1066");
  await field.press("Enter");
  await page
    .getByRole("alert")
    .filter({ hasText: /^A year from \d{4} to \d{4}$/ })
    .waitFor();
  expect(query(page)).toBe("?layer=eiti&asof=2009");
});

test("the years play, and pausing them is one entry of the history", async ({ page }) => {
  await openMap(page, "/map?layer=ogp&asof=2011");
  const before = await page.evaluate(() => window.history.length);
  const field = page.getByRole("textbox", { name: "Year" });
  await page.getByRole("button", { name: "Play the years" }).click();
  await expect.poll(() => field.inputValue(), { timeout: 6000 }).toBe("2013");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => query(page)).toMatch(/^\?layer=ogp&asof=201[345]$/);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test("the founding map shows thirteen countries under their names of the time and of today", async ({ page }) => {
  await openMap(page, "/map");
  expect(await legend(page)).toEqual([
    { label: "Worked here", count: 13 },
    { label: "Not on the list", count: 208 },
  ]);
  expect(
    await mapOf(page)
      .getByRole("link", { name: /: in, 4 July 2014$/ })
      .count(),
  ).toBe(13);
  await mapOf(page).getByText("Macedonia (now").waitFor();
  expect(await countryOn(page, "North Macedonia").count()).toBe(1);
});

test("a measure is chosen from its menu, by pointer and by keys", async ({ page }) => {
  await openMap(page, "/map");
  await page.getByRole("button", { name: /^What the map shows: / }).click();
  await page.getByRole("link", { name: "Open Data Barometer", exact: true }).click();
  await waitForQuery(page, "?measure=odb");
  await page.getByRole("button", { name: "What the map shows: Open Data Barometer" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.type("income");
  await page.keyboard.press("Enter");
  await waitForQuery(page, "?measure=income");
});

test("the buttons zoom in, out and back to the whole world", async ({ page }) => {
  await openMap(page, "/map");
  const width = async () => (await middleOf(countryOn(page, "Brazil"))).width;
  const whole = await width();
  const [zoomIn, zoomOut] = ["Zoom in", "Zoom out"].map((name) => page.getByRole("button", { name, exact: true }));
  if (!zoomIn || !zoomOut) throw new Error("There are no buttons");
  expect(await zoomOut.getAttribute("aria-disabled")).toBe("true");
  await zoomIn.click();
  await expect.poll(width).toBeCloseTo(whole * 1.8, 0);
  await zoomOut.click();
  await expect.poll(width).toBeCloseTo(whole, 0);
  await zoomIn.click();
  await zoomIn.click();
  await page.getByRole("button", { name: "Show the whole world" }).click();
  await expect.poll(width).toBeCloseTo(whole, 0);
});

test("Ctrl and the wheel zoom where the pointer is; the plain wheel scrolls the page", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openMap(page, "/map");
  const brazil = countryOn(page, "Brazil");
  const whole = await middleOf(brazil);
  await page.mouse.move(whole.x, whole.y);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(150);
  expect((await middleOf(brazil)).width).toBeCloseTo(whole.width, 1);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await middleOf(brazil)).width).toBeGreaterThan(whole.width * 1.3);
  const near = await middleOf(brazil);
  expect(Math.hypot(near.x - whole.x, near.y - whole.y)).toBeLessThan(40);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a continent moves the map and filters nothing; the whole world is one press away", async ({ page }) => {
  await openMap(page, "/map");
  const width = async () => (await middleOf(countryOn(page, "Burkina Faso"))).width;
  const whole = await width();
  await page.getByRole("link", { name: "Africa", exact: true }).click();
  await waitForQuery(page, "?focus=africa");
  await expect.poll(width).toBeGreaterThan(whole * 1.5);
  await page.getByRole("status").filter({ hasText: "221 of 221 countries" }).waitFor({ state: "attached" });
  await page.getByRole("link", { name: "Whole world" }).click();
  await expect.poll(width).toBeCloseTo(whole, 0);
});

test("a region moves the map and filters it", async ({ page }) => {
  await openMap(page, "/map");
  const width = async () => (await middleOf(countryOn(page, "India"))).width;
  const whole = await width();
  await page.getByText("South Asia", { exact: true }).click();
  await page.getByRole("link", { name: "Show only this region" }).click();
  await waitForQuery(page, "?region=south-asia");
  await expect.poll(width).toBeGreaterThan(whole * 1.5);
  await page.getByRole("status").filter({ hasText: "8 of 221 countries" }).waitFor();
});

test("a link to a region opens on that region", async ({ page }) => {
  await openMap(page, "/map?region=south-asia");
  const svg = await mapOf(page).boundingBox();
  await expect
    .poll(async () => (await middleOf(countryOn(page, "India"))).width)
    .toBeGreaterThan((svg?.width ?? 0) / 5);
});

test("the finer shapes come only once the map is zoomed in", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/map", { waitUntil: "networkidle" });
  await mapOf(page).waitFor();
  const fine = () => asked.filter((path) => /\/detail[^/]*\.json$/.test(path)).length;
  expect(fine()).toBe(0);
  const length = () =>
    mapOf(page)
      .locator('[data-country="NOR"] path')
      .first()
      .evaluate((path) => path.getAttribute("d")?.length ?? 0);
  const coarse = await length();
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  await zoomIn.click();
  expect(fine()).toBe(0);
  await zoomIn.click();
  await zoomIn.click();
  await expect.poll(fine).toBe(1);
  await expect.poll(length).toBeGreaterThan(coarse * 1.5);
});

test("at 320 px, each of the thirteen countries is reached by a target of 24 px or more", async ({ openPage }) => {
  const page = await openPage({ viewport: viewports.narrowest, hasTouch: true, isMobile: true });
  await openMap(page, "/");
  const names = page.getByRole("rowheader").getByRole("link");
  await names.first().waitFor();
  expect(await names.count()).toBe(13);
  for (const name of await names.all()) {
    const box = await name.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await name.textContent()) ?? "").toBeGreaterThanOrEqual(24);
  }
  await names.filter({ hasText: "Tajikistan" }).tap();
  await page.getByRole("heading", { level: 1, name: "Tajikistan" }).waitFor();
});

test("at 320 px, every place of a layer is reached in the list by a target of 24 px or more", async ({ openPage }) => {
  const page = await openPage({ viewport: viewports.narrowest, hasTouch: true, isMobile: true });
  await openMap(page, "/map?layer=gafsp");
  const regions = page.locator("summary").filter({ hasText: /\d+ of \d+$/ });
  await regions.first().waitFor();
  expect(await regions.count()).toBe(8);
  for (const region of await regions.all()) await region.tap();
  const more = page.getByRole("button", { name: /^\d+ more$/ });
  while ((await more.count()) > 0) await more.first().tap();
  const links = page.locator("details[open] li a");
  await expect.poll(() => links.count()).toBe(221);
  const small = await links.evaluateAll((all) =>
    all
      .filter((link) => {
        const { width, height } = link.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((link) => link.textContent),
  );
  expect(small).toEqual([]);
});

test("a country is chosen by a tap, and its panel says what it is in", async ({ openPage }) => {
  const page = await openPage({ viewport: viewports.phone, hasTouch: true, isMobile: true });
  await openMap(page, "/map?layer=eiti");
  const { x, y } = await middleOf(countryOn(page, "Brazil"));
  await page.touchscreen.tap(x, y);
  await waitForQuery(page, "?layer=eiti&country=BRA");
  const panel = page.getByRole("region", { name: "Brazil chosen" });
  await panel.getByRole("link", { name: "Open Government Partnership" }).waitFor();
  await panel.getByRole("link", { name: "Open the country page" }).waitFor();
});
