import type { Locator, Page } from "playwright-core";
import { expect, test } from "./page.ts";
import { timelineOf } from "./startViews.ts";
import { sidewaysScroll, viewports } from "./viewport.ts";

const query = (page: Page) => new URL(page.url()).search;

const waitForQuery = (page: Page, search: string) => expect.poll(() => query(page)).toBe(search);

async function openTimeline(page: Page, address = "/timeline"): Promise<void> {
  await page.goto(address);
  await timelineOf(page).waitFor();
}

const lane = (page: Page, name: string): Locator =>
  timelineOf(page).getByRole("group", { name: new RegExp(`^${name}(, \\d+ events?)?$`) });

/** What has the focus on the timeline, by its name. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

const event = (page: Page, name: string): Locator =>
  timelineOf(page).getByRole("link", { name: new RegExp(`^${name}`) });

const details = (page: Page, title: string | RegExp): Locator => page.getByRole("region", { name: title });

test("the partnerships and their workstreams have a lane each, with their events in it", async ({ page }) => {
  await openTimeline(page);
  for (const name of ["Partnership for Open Data", "Open Government Partnership", "Scoping", "Training", "Conferences"])
    expect(await lane(page, name).count(), name).toBe(1);
  expect(await lane(page, "Open Data for Development Network").getByRole("link").count()).toBeGreaterThan(1);
  await lane(page, "Partnership for Open Data")
    .getByRole("link", {
      name: "Partnership for Open Data launched at the Open Knowledge Conference, 18 September 2013",
    })
    .waitFor();
});

test("what has no date stands on the shelf of its workstream, and opens with what it is and who says so", async ({
  page,
}) => {
  await openTimeline(page);
  await timelineOf(page).getByText("No date in the sources", { exact: true }).waitFor();
  const shelf = lane(page, "Training").getByRole("link", { name: /^Training, no date in the sources: 2 / });
  await shelf.click();
  const box = details(page, "Training: No date in the sources");
  await box.getByText("Two training programmes for the public sector").waitFor();
  expect(await box.getByRole("listitem").count()).toBe(2);
  expect(await box.getByRole("link", { name: /^Source \d+: / }).count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await box.waitFor({ state: "detached" });
  expect(await focused(page)).toMatch(/^Training, no date/);
});

test("the plan's year is placed from the launch, and said to be placed by the atlas", async ({ page }) => {
  await openTimeline(page);
  await lane(page, "Scoping")
    .getByRole("link", { name: /Year 1, Quarter 1/ })
    .click();
  const box = details(page, /^Scoping: \d/);
  await box.getByText("Have an outside expert in open data").waitFor();
  expect(await box.getByText("placed by the atlas from the launch").count()).toBeGreaterThan(0);
  expect(await box.getByText("18 September to 17 December 2013").count()).toBeGreaterThan(0);
});

test("planned, announced, postponed and held events differ in name", async ({ page }) => {
  await openTimeline(page);
  for (const name of [
    /^Guidelines on review of existing policies due, November 2016, planned/,
    /^Partnership for Open Data launched .*, 18 September 2013, held/,
    /^6th International Open Data Conference, .*November 2020, postponed/,
  ])
    await timelineOf(page).getByRole("link", { name }).waitFor();
  await page.goto("/timeline?time=2017-07..2017-09");
  await timelineOf(page)
    .getByRole("link", { name: /^Condatos 2017, 16 to 17 August 2017, announced/ })
    .waitFor();
});

test("the name of a mark that holds several says when none of them was held", async ({ page }) => {
  await openTimeline(page);
  const several = lane(page, "Action plan review").getByRole("link", {
    name: /^2\b.*: Guidelines on Charter principles/,
  });
  expect(await several.getAttribute("aria-label")).toMatch(/\bplanned\b/);
  const held = lane(page, "Partnership for Open Data").getByRole("link", { name: /^5\b.*: / });
  expect(await held.getAttribute("aria-label")).not.toMatch(/\bplanned\b/);
});

test("planned and held differ in look: a held mark is filled, a planned one hollow", async ({ page }) => {
  await openTimeline(page);
  const inside = (mark: Locator) =>
    mark.evaluate((link) => {
      const shapes = [...link.querySelectorAll("path, ellipse, rect")].filter(
        (shape) => !shape.closest("g[visibility=hidden]") && getComputedStyle(shape).fill !== "none",
      );
      return shapes.map((shape) => getComputedStyle(shape).fill).at(-1) ?? "";
    });
  const paper = await page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.color = "var(--paper)";
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  expect(await inside(event(page, "Guidelines on review of existing policies due"))).toBe(paper);
  expect(await inside(event(page, "Partnership for Open Data launched"))).not.toBe(paper);
});

test("the window is drawn out over the strip with the pointer, and a press beside it shows all years", async ({
  page,
}) => {
  await openTimeline(page);
  const start = await page.getByRole("slider", { name: "Start of the time shown" }).boundingBox();
  const end = await page.getByRole("slider", { name: "End of the time shown" }).boundingBox();
  if (!start || !end) throw new Error("The strip is not drawn");
  const at = (share: number) => start.x + start.width / 2 + (end.x - start.x) * share;
  const middle = start.y + start.height / 2;
  await page.mouse.move(at(0.999), middle);
  await page.mouse.down();
  await page.mouse.move(at(0.5), middle, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/^\?time=2010\.\.201[78]/);
  await page
    .getByRole("status")
    .filter({ hasText: /^[1-7]\d of 85 events/ })
    .waitFor();
  await page.getByRole("button", { name: "All years" }).click();
  await waitForQuery(page, "");
});

test("the ends of the window are moved by keys, one entry of the history a press", async ({ page }) => {
  await openTimeline(page);
  const start = page.getByRole("slider", { name: "Start of the time shown" });
  await start.focus();
  expect(await start.getAttribute("aria-valuetext")).toBe("January 2010");
  const before = await page.evaluate(() => window.history.length);
  await page.keyboard.press("PageUp");
  await expect.poll(() => start.getAttribute("aria-valuetext")).toBe("January 2011");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => start.getAttribute("aria-valuetext")).toBe("February 2011");
  await waitForQuery(page, "?time=2011-02..2025-12");
  expect(await page.evaluate(() => window.history.length)).toBe(before + 2);
  expect(await start.evaluate((slider) => slider === document.activeElement)).toBe(true);
  await page.keyboard.press("Home");
  await waitForQuery(page, "");
  await page.getByRole("slider", { name: "End of the time shown" }).focus();
  await page.keyboard.press("PageDown");
  await waitForQuery(page, "?time=2010..2024");
});

test("the window is typed; a text that is no time, and an end before the start, are named and change nothing", async ({
  page,
}) => {
  await openTimeline(page);
  const from = page.getByRole("textbox", { name: "From" });
  const to = page.getByRole("textbox", { name: "to", exact: true });
  await from.fill("2013-09");
  await from.press("Enter");
  await waitForQuery(page, "?time=2013-09..2025-12");
  await to.fill("2014");
  await to.press("Enter");
  await waitForQuery(page, "?time=2013-09..2014-12");
  for (const wrong of ["sometime", "2012", "2014-13"]) {
    await to.fill(wrong);
    await to.press("Enter");
    await page.getByRole("alert").filter({ hasText: "the start before the end" }).waitFor();
    expect(await to.getAttribute("aria-invalid")).toBe("true");
    expect(query(page)).toBe("?time=2013-09..2014-12");
    await to.press("Escape");
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(await to.inputValue()).toBe("2014-12");
  }
});

test("the buttons show less and more of time around its middle", async ({ page }) => {
  await openTimeline(page);
  expect(await page.getByRole("button", { name: "Show more time" }).getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "Show less time" }).click();
  await waitForQuery(page, "?time=2014..2021");
  await page.getByRole("button", { name: "Show more time" }).click();
  await waitForQuery(page, "");
});

test("Ctrl and the wheel zoom the timeline, as one entry of the history; the plain wheel scrolls", async ({ page }) => {
  await openTimeline(page);
  const box = await timelineOf(page).boundingBox();
  if (!box) throw new Error("The timeline is not drawn");
  const before = await page.evaluate(() => window.history.length);
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(100);
  expect(query(page)).toBe("");
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await expect.poll(() => query(page)).toMatch(/^\?time=20/);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
  expect(await page.evaluate(() => window.scrollY)).toBe(100);
});

test("an event opens with its date in the source's words, its state and its source, and Escape gives the focus back", async ({
  page,
}) => {
  await openTimeline(page);
  const mark = event(page, "Partnership for Open Data launched");
  await mark.focus();
  await page.keyboard.press("Enter");
  await waitForQuery(page, "?event=ev-pod-launch");
  const box = details(page, "Partnership for Open Data launched at the Open Knowledge Conference");
  await box.waitFor();
  const words = (await box.innerText()).replaceAll(/\s+/g, " ");
  for (const part of ["When 18 September 2013", "“", "Geneva, Switzerland", "Status held", "Says who?"])
    expect(words).toContain(part);
  const source = box.getByRole("link", { name: /^Source \d+: / }).first();
  await source.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Says who?" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await box.waitFor();
  expect(await source.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  await box.waitFor({ state: "detached" });
  await waitForQuery(page, "");
  expect(await focused(page)).toMatch(/^Partnership for Open Data launched/);
});

test("a planned event says that it is planned, and that this is not to have been held", async ({ page }) => {
  await openTimeline(page, "/timeline?event=ev-odwg-nov");
  const box = details(page, "Guidelines on review of existing policies due");
  expect(await box.innerText()).toMatch(/Status\s+planned\./);
  await box.getByRole("button", { name: "Close" }).click();
  await waitForQuery(page, "");
});

test("the timeline is one tab stop; arrows go along a lane and between lanes, and back", async ({ page }) => {
  await openTimeline(page);
  const stops = timelineOf(page).locator("a[tabindex='0']");
  expect(await stops.count()).toBe(1);
  await page.getByRole("slider", { name: "End of the time shown" }).focus();
  await page.keyboard.press("Tab");
  const first = await focused(page);
  expect(first).toMatch(/^Partnership for Open Data launched/);
  await page.keyboard.press("ArrowRight");
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press("ArrowDown");
  const below = await focused(page);
  expect(below).not.toBe(second);
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe(second);
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("End");
  expect(await focused(page)).toMatch(/^Partnership for Open Data, no date in the sources/);
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe("Partnership for Open Data: show only this");
  await page.keyboard.press("Control+End");
  const last = await focused(page);
  expect(last).not.toBe("Partnership for Open Data: show only this");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("[data-stop]"))).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe(last);
});

for (const [address, name] of [
  ["/timeline?country=BFA", "Burkina Faso opens election results"],
  ["/?country=BFA", "Burkina Faso opens election results"],
  ["/timeline?partnership=odc", "First 17 governments"],
] as const)
  test(`on ${address}, what a mark is shows beside it and never over it, and Escape puts it away`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1400 });
    await openTimeline(page, address);
    const mark = event(page, name);
    const one = await mark.boundingBox();
    if (!one) throw new Error("The mark is not drawn");
    const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
    await page.mouse.move(x, y);
    const tip = page.locator("[data-side]").filter({ hasText: name });
    await tip.waitFor();
    const other = await tip.boundingBox();
    if (!other) throw new Error("The tooltip is not drawn");
    expect(x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height).toBe(false);
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "detached" });
  });

test("several events in one mark open in place, each a way to its own", async ({ page }) => {
  await openTimeline(page);
  await lane(page, "Partnership for Open Data")
    .getByRole("link", { name: /^5 events: / })
    .click();
  const box = details(page, "Partnership for Open Data: 5");
  expect(await box.getByRole("listitem").count()).toBe(5);
  await box
    .getByRole("link", { name: /datos\.gob\.mx/ })
    .first()
    .click();
  await expect.poll(() => query(page)).toMatch(/^\?event=/);
  await details(page, /datos\.gob\.mx/).waitFor();
});

/** Pairs of texts on the timeline that lie over each other by more than a hair. */
const overlapping = (page: Page) =>
  timelineOf(page).evaluate((svg) => {
    const texts = [...svg.querySelectorAll("text")]
      .filter((text) => (text.textContent ?? "").trim() !== "" && text.getClientRects().length > 0)
      .map((text) => ({ text: text.childNodes[0]?.textContent ?? "", box: text.getBoundingClientRect() }));
    return texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // The boxes of lines hold the room above and below the letters.
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 0.5 && down > 4 ? [`${one.text} / ${other.text}`] : [];
      }),
    );
  });

for (const address of ["/timeline", "/timeline?time=2013..2018", "/timeline?time=2014-06..2015-01"])
  test(`no two texts of ${address} lie over each other on a screen of any width`, async ({ page }) => {
    await openTimeline(page, address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [800, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const fits = () =>
        timelineOf(page).evaluate((svg) => Math.abs(svg.clientWidth - (svg.parentElement?.clientWidth ?? 0)) <= 1);
      await expect.poll(fits, { message: `${width} px` }).toBe(true);
      expect(await overlapping(page), `${width} px`).toEqual([]);
      expect(await sidewaysScroll(page), `${width} px`).toBe(0);
    }
  });

test("at 360 px the timeline is a list of years, with everything in reach and nothing beside the screen", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: viewports.phone, hasTouch: true, isMobile: true });
  await page.goto("/timeline");
  const years = page.getByRole("list", { name: "Years" });
  await years.waitFor();
  expect(await timelineOf(page).count()).toBe(0);
  expect(await years.getByText(/^20\d\d$/).count()).toBeGreaterThan(10);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole("heading", { name: "No date in the sources" }).waitFor();
  await page.getByText(/^Training \(2\): actions/).tap();
  await page.getByText("Two training programmes for the public sector").first().waitFor();
  const launch = years.getByRole("link", { name: /^Partnership for Open Data launched|^Launched/ }).first();
  await launch.tap();
  await expect.poll(() => query(page)).toMatch(/^\?event=/);
  const sheet = page.getByRole("dialog");
  await sheet.getByText("Says who?").waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await waitForQuery(page, "");
});

test("an empty span of time says so and is undone in one press", async ({ page }) => {
  await page.goto("/timeline?partnership=pod&time=2020");
  await page.getByText("No event of the selection has a date in these years.").waitFor();
  await page.getByRole("link", { name: "Show all years" }).click();
  await waitForQuery(page, "?partnership=pod");
  await event(page, "Partnership for Open Data launched").waitFor();
});

test("the action plan reads as workstream, action, target, date and where it is stated", async ({ page }) => {
  await openTimeline(page);
  const plan = page.getByRole("table", { name: "Action plan of the Partnership for Open Data" });
  expect(await plan.getByRole("columnheader").allTextContents()).toEqual([
    "Workstream",
    "Action",
    "Target",
    "Date",
    "Stated in",
  ]);
  const rows = await plan.getByRole("row").allTextContents();
  expect(rows.filter((row) => row.includes("Year 1, Quarter 1")).length).toBe(7);
  expect(rows.filter((row) => row.includes("no date in the source")).length).toBeGreaterThan(10);
  expect(rows.filter((row) => row.includes("fuller form only")).length).toBeGreaterThan(0);
});
