import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll, viewports } from "./viewport.ts";

const site = "Open Data Partnerships Atlas";

/** The heading of the page itself, not of its frame while the data are on their way. */
const heading = (page: Page) => page.locator("#main").getByRole("heading", { level: 1 });

/** Where every link of the page leads, as it is written; of links in pictures too. */
const linksOf = (page: Page) =>
  page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await heading(page).waitFor();
}

/** Ids of a table of the data. */
async function idsIn(table: string): Promise<ReadonlySet<string>> {
  const records: readonly { readonly id: string }[] = JSON.parse(await readFile(`data/${table}.json`, "utf8"));
  return new Set(records.map(({ id }) => id));
}

/** The ids that each kind of page knows. */
const known = Promise.all(
  [["countries"], ["programmes", "help", "cohorts"], ["partnerships"], ["organisations"], ["themes"], ["sources"]].map(
    async (tables) => [tables[0] ?? "", (await Promise.all(tables.map(idsIn))).flatMap((ids) => [...ids])] as const,
  ),
).then((kinds) => new Map(kinds.map(([kind, ids]) => [kind, new Set(ids)])));

const alone =
  /^\/(map|timeline|programmes|countries|sources|figures|about|data|embedding|stories|stories\/launch-to-cohorts)?$/;

/** Links within the atlas that lead to no page of it. */
async function deadLinks(links: readonly string[]): Promise<readonly string[]> {
  const kinds = await known;
  return links
    .filter((href) => href.startsWith("/") && !href.startsWith("/data/"))
    .filter((href) => {
      const { pathname } = new URL(href, "http://atlas");
      const [, kind = "", id = ""] = pathname.split("/");
      return !alone.test(pathname) && !kinds.get(kind)?.has(decodeURIComponent(id));
    });
}

/** Presses the first source mark of the page, where it has any: it says who, and Escape gives the focus back to it. */
async function askWho(page: Page): Promise<void> {
  const mark = page
    .getByRole("main")
    .getByRole("link", { name: /^Source \d+: / })
    .first();
  if ((await mark.count()) === 0) return;
  const title = ((await mark.getAttribute("aria-label")) ?? "").replace(/^Source (\d+): /, "$1 ");
  await mark.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Says who?" });
  await dialog.waitFor();
  const words = (await dialog.innerText()).replaceAll(/\s+/g, " ");
  expect(words).toContain(title.replaceAll(/\s+/g, " "));
  expect(words).toMatch(/, (\d|[A-Z][a-z]+ \d|about|before|after|by|no date stated)/);
  const terms = await dialog.getByRole("term").allTextContents();
  // The atlas itself is cited too, where it placed a programme under a theme: it is where the reader is.
  const wanted = title.endsWith("Method of this atlas") ? [] : ["Address"];
  for (const term of [...wanted, "Licence", "Reliability"]) expect(terms).toContain(term);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
}

/** Titles met so far: each page has one of its own. */
const titles = new Map<string, string>();

for (const [address, name] of [
  ["/", /^Partnerships and programmes about/],
  ["/map", /^Where the Partnership for Open Data worked/],
  ["/map?measure=layers&asof=2014", /^How many of/],
  ["/map?layer=ogp&tab=table", /^Which countries had entered/],
  ["/timeline", /^What .* did and planned/s],
  ["/timeline?event=ev-pod-launch&partnership=pod", /^What .* did and planned/s],
  ["/programmes", /^Partnerships and programmes about/],
  ["/programmes/opendri", /^Open Data for Resilience Initiative/],
  ["/programmes/engagement", /./],
  ["/programmes/pln-c1", /./],
  ["/countries", /^Countries and territories$/],
  ["/countries/BFA", /^Burkina Faso$/],
  ["/countries/GIB", /^Gibraltar$/],
  ["/partnerships/pod", /^Partnership for Open Data/],
  ["/partnerships/ogp", /^Open Government Partnership/],
  ["/organisations/odi", /Open Data Institute/],
  ["/organisations/world-bank", /World Bank/],
  ["/themes/health", /^Health$/],
  ["/themes/readiness", /^Readiness and policy$/],
  ["/sources", /^Sources/],
  ["/sources/pod-about", /About the Partnership for Open Data$/],
  ["/sources/wb-support-2017", /World Bank Support for Open Data 2012-2017$/],
  ["/figures", /^Figures that clash$/],
  ["/stories", /^Stories$/],
  ["/stories/launch-to-cohorts", /^From a launch to peer learning/],
  ["/about", /./],
  ["/data", /./],
  ["/embedding", /./],
] as const)
  test(`${address} has a title and a heading of its own, says who, is free of barriers by day and night, and fits into 320 px`, async ({
    page,
  }) => {
    await open(page, address);
    expect(await heading(page).count()).toBe(1);
    expect((await heading(page).innerText()).replaceAll(/\s+/g, " ").trim()).toMatch(name);
    const title = await page.title();
    expect(title).toMatch(address === "/" ? /^Open Data Partnerships Atlas$/ : new RegExp(`.+ – ${site}$`));
    const path = new URL(page.url()).pathname;
    expect(titles.get(title) ?? path, `the title “${title}”`).toBe(path);
    titles.set(title, path);
    const links = await linksOf(page);
    expect(links.filter((href) => !/^(\/|#|https?:|mailto:)/.test(href))).toEqual([]);
    expect(await deadLinks(links)).toEqual([]);
    await askWho(page);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe(page), "by night").toEqual([]);
    await page.setViewportSize(viewports.narrowest);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
  });

for (const [address, near] of [
  ["/countries/ZZZ", undefined],
  ["/countries/BFO", "Burkina Faso"],
  ["/programmes/opendry", "Open Data for Resilience Initiative"],
  ["/partnerships/pood", undefined],
  ["/organisations/worldbank", "World Bank Group"],
  ["/themes/helth", "Health"],
  ["/sources/pod-abuot", "About the Partnership for Open Data"],
  ["/tymeline", "Timeline"],
] as const)
  test(`${address}, which is no page, says so, names the nearest and the ways on`, async ({ openPage }) => {
    // A static host answers with the page and says that there is none.
    const page = await openPage({ forgiven: /status of 404/ });
    await open(page, address);
    expect(await heading(page).innerText()).toBe("There is no such page");
    expect(await page.title()).toBe(`There is no such page – ${site}`);
    await page.getByText(`Nothing in the atlas has the address ${address}.`).waitFor();
    if (near !== undefined)
      await page.getByRole("region", { name: "Did you mean" }).getByRole("link", { name: near }).first().waitFor();
    expect(await deadLinks(await linksOf(page))).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize(viewports.narrowest);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole("region", { name: "Or go on from here" }).getByRole("link", { name: "Countries" }).click();
    await page.getByRole("heading", { level: 1, name: "Countries and territories" }).waitFor();
  });

for (const address of ["/countries/BFA", "/partnerships/ogp", "/sources/wb-support-2017", "/figures", "/data"])
  test(`axe finds nothing on ${address} on a phone by night`, async ({ openPage }) => {
    const page = await openPage({ viewport: viewports.phone, colorScheme: "dark", hasTouch: true, isMobile: true });
    await open(page, address);
    expect(await axe(page)).toEqual([]);
  });

test("a citation names publisher, date, the place in the document, its address and its copy, and leads to all it supports", async ({
  page,
}) => {
  await open(page, "/?country=BFA");
  await page
    .getByRole("region", { name: "Burkina Faso chosen" })
    .getByRole("link", { name: "Source 1: About the Partnership for Open Data" })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Says who?" });
  await dialog.getByText(/^Partnership for Open Data .*, 28 August 2014$/).waitFor();
  await dialog.getByText("In it: Where We Work").waitFor();
  for (const term of ["Address", "Copy"])
    expect(await dialog.getByRole("term").filter({ hasText: term }).count(), term).toBe(1);
  for (const away of await dialog.getByRole("link", { name: /leaves the atlas/ }).all()) {
    expect(await away.getAttribute("href")).toMatch(/^https?:\/\//);
    expect(await away.getAttribute("rel")).toContain("noopener");
  }
  await dialog.getByRole("link", { name: "All that this source supports" }).click();
  await page.waitForURL("**/sources/pod-about");
  await heading(page).filter({ hasText: "About the Partnership for Open Data" }).waitFor();
  await page.getByText(/\d+ records rest on it/).waitFor();
});

test("what disagrees with a source is named in its citation", async ({ page }) => {
  await open(page, "/partnerships/pod");
  await page
    .getByRole("link", { name: /^Source 8: / })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Says who?" });
  await dialog.getByText("Sources disagree on:").waitFor();
  await dialog.getByRole("link", { name: "When did the Partnership for Open Data begin?" }).click();
  await page.waitForURL("**/figures#pod-start");
  const question = page.getByRole("region", { name: "When did the Partnership for Open Data begin?" });
  await question.waitFor();
  await expect
    .poll(async () => (await question.boundingBox())?.y ?? -1)
    .toSatisfy((y: number) => y >= 0 && y < 400, "the question is on the screen");
});

test("a reader finds what Burkina Faso joined, when, and who says so", async ({ page }) => {
  await page.goto("/");
  await heading(page).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("burkina");
  const option = page.getByRole("option", { name: /^Burkina Faso/ });
  await option.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/countries/BFA");
  await page.getByText("By the end of 2017 it had entered five of eight formal layers").waitFor();
  const joined = page.getByRole("region", { name: "What it joined, and when" });
  for (const line of [
    "EITI, status since: 2009",
    "Readiness assessment: June 2014",
    "POD, on the list: 4 July 2014",
    "OGP, letter of intent: December 2016",
    "OGP, formal joining: by April 2019",
    "BOOST: no date in the source",
  ])
    expect(await joined.getByRole("group", { name: line, exact: true }).count(), line).toBe(1);
  await joined.getByText("The same as a list, with notes and every source").click();
  const row = joined.getByRole("listitem").filter({ hasText: "Readiness assessment" });
  await row.getByRole("link", { name: /^Source 17: / }).click();
  await page.getByRole("dialog", { name: "Says who?" }).getByText("Readiness Assessment Tool").waitFor();
});

test("a country is found by a former name and by its code, and Escape empties the search", async ({ page }) => {
  await page.goto("/");
  const search = page.getByRole("combobox", { name: "Search the atlas" });
  await search.fill("czech republic");
  await page.getByRole("option", { name: /^Czechia/ }).waitFor();
  await search.fill("MKD");
  await page.getByRole("option", { name: /^North Macedonia/ }).waitFor();
  expect(await search.getAttribute("aria-expanded")).toBe("true");
  await search.press("Escape");
  expect(await search.getAttribute("aria-expanded")).toBe("false");
  await search.press("Escape");
  expect(await search.inputValue()).toBe("");
});

test("a reader finds the programmes about health or budgets", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Theme: any theme" }).click();
  await page.getByRole("checkbox", { name: "Health" }).click();
  await page.getByRole("checkbox", { name: "Budgets and public finance" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Programmes" }).click();
  await page.waitForURL("**/programmes?topic=budgets~health");
  await page.getByRole("link", { name: "Remove Theme: Health" }).waitFor();
  await page.getByRole("link", { name: "Remove Theme: Budgets and public finance" }).waitFor();
  const cards = page.getByRole("article");
  expect(await cards.count()).toBe(8);
  expect(await cards.filter({ hasText: /Health|Budgets and public finance/ }).count()).toBe(8);
  await cards.filter({ hasText: "Open Data in Health" }).first().waitFor();
});

test("a reader sees what was planned for the Partnership's first year, and what has no date", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByRole("button", { name: "Partnership: all partnerships" }).click();
  await page.getByRole("checkbox", { name: "Partnership for Open Data", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.waitForURL("**/timeline?partnership=pod");
  const lanes = page.getByRole("group", { name: /^Timeline of/ }).getByRole("group");
  await expect.poll(() => lanes.count()).toBe(9);
  await lanes.getByText("Year 1, Quarter 1: 7 actions").waitFor();
  await page.getByRole("link", { name: /^Research, no date in the sources/ }).waitFor();
  const plan = page.getByRole("table", { name: "Action plan of the Partnership for Open Data" });
  await plan.getByText("derived: 18 September to 17 December 2013").filter({ visible: true }).first().waitFor();
  await page.goto("/partnerships/pod");
  const section = page.getByRole("region", { name: "Action plan", exact: true });
  await section.getByText("no date in the source").filter({ visible: true }).first().waitFor();
  expect(await section.getByRole("row").count()).toBe(27);
});

test("a reader finds why 60, 76 and 80 differ", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Figures that clash" }).click();
  const question = page.getByRole("region", { name: "Is it 60, 76 or 80?" });
  await question.getByText("The three numbers count three things").waitFor();
  const answers = await question.getByRole("listitem").allTextContents();
  for (const figure of [/^more than 60/, /^76/, /^80/])
    expect(answers.filter((answer) => figure.test(answer)).length).toBeGreaterThan(0);
  expect(answers.every((answer) => /\d{4}|no date in the source/.test(answer))).toBe(true);
  expect(await question.getByRole("link", { name: /^Source \d+: / }).count()).toBeGreaterThanOrEqual(answers.length);
});

test("a link within a page leads to its place, with the focus there", async ({ page }) => {
  await open(page, "/figures");
  await page.getByRole("link", { name: "Is Ghana a member of OGP?" }).click();
  await page.waitForURL("**/figures#ghana-ogp");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("ghana-ogp");
});

test("the link past the header leads to the content, first of all", async ({ page }) => {
  await page.goto("/about");
  await heading(page).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("a new page begins at its heading: there is the focus, and the page is at its top", async ({ page }) => {
  await open(page, "/about");
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.getByRole("contentinfo").getByRole("link", { name: "Download the data" }).click();
  await page.waitForURL("**/data");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a page opened by its address is drawn at once, without a placeholder for itself", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (document.body?.textContent?.includes("Loading the page")) seen.push("placeholder");
    }).observe(document, { childList: true, subtree: true });
  });
  for (const address of ["/", "/map", "/countries/BFA"]) {
    await page.goto(address);
    await heading(page).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "seen")), address).toEqual([]);
  }
});

test("the data are there to be had, every file the page names", async ({ page, openPage }) => {
  await open(page, "/data");
  const files = (await linksOf(page)).filter((href) => href.startsWith("/data/"));
  expect(files.length).toBeGreaterThan(40);
  const { request } = (await openPage()).context();
  const answers = await Promise.all(
    [...new Set(files)].map(async (file) => {
      const answer = await request.get(file);
      return [file, answer.status(), /html/.test(answer.headers()["content-type"] ?? "")] as const;
    }),
  );
  expect(answers.filter(([, status, isPage]) => status !== 200 || isPage)).toEqual([]);
});
