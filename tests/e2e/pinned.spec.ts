import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { beforeAll, inject } from "vitest";
import { type Site, serveSite } from "#build/site.ts";
import { hostPage } from "./hostPage.ts";
import { expect, test } from "./page.ts";

const folder = ".cache/pinned";
const { version } = JSON.parse(readFileSync("data/datapackage.json", "utf8"));
let site: Site;

beforeAll(async () => {
  execFileSync(process.execPath, ["build/run.mjs", "../tests/e2e/pinnedSite", folder], {
    env: { ...process.env, NODE_ENV: undefined, BASE: undefined },
  });
  site = await serveSite(0, folder);
  return () => site.close();
}, 300_000);

/**
 * A digest of all that is drawn, to the last path, without the version that links carry along where a script has drawn
 * them: a quarter of a megabyte of marks would say nothing.
 */
async function drawn(page: Page | Frame): Promise<string> {
  const marks = await page.locator("main").innerHTML();
  const plain = marks.replaceAll(/(&amp;|\?)v=[\d.]+/g, "");
  return `${plain.length} ${createHash("sha256").update(plain).digest("hex")}`;
}

/** A frame in which the foot takes one line, whatever it says, so that the view has the same room. */
const size = { width: 1600, height: 900 };

const views = [
  "map",
  "map?layer=ogp&asof=2015",
  "map?measure=odb-2013-score&focus=africa",
  "timeline?partnership=ogp",
  "programmes?kind=programme",
  "country/BFA",
] as const;

for (const view of views)
  test(`/embed/${view} with a version draws that version for ever, in the strictest sandbox too`, async ({
    openPage,
  }) => {
    const asked = `embed/${view}${view.includes("?") ? "&" : "?"}v=${version}`;
    // Today, where the version is the newest.
    const now = await openPage({ viewport: size });
    await now.goto(asked);
    // Later, in a page of another site, where it no longer is.
    const secret = "AbC1234567";
    const later = await openPage({
      viewport: { width: 1700, height: 1000 },
      forgiven: /^request to another host: http:\/\/127\.0\.0\.1:|Blocked opening/,
    });
    const address = await hostPage(
      `<iframe sandbox="allow-scripts" src="${site.url}${asked}#?secret=${secret}" width="${size.width}" height="${size.height}"
        style="border:0" title="Embed"></iframe>`,
    );
    await later.goto(address);
    const shown = later.frameLocator("iframe");
    await shown.locator("html[data-live]").waitFor({ state: "attached" });
    const frame = later.frames().at(1);
    if (!frame) throw new Error("There is no frame");
    expect(new URL(frame.url()).pathname).toMatch(new RegExp(`^/embed/v/${version}/`));
    expect(frame.url()).toContain(`#?secret=${secret}`);
    await expect.poll(() => drawn(frame)).toBe(await drawn(now));
    // The first page it was asked for never said anything: every height is of the view that is shown.
    const heard = (await later.evaluate("window.heard")) as { readonly data: { readonly secret?: string } }[];
    expect(heard.flatMap(({ data }) => data.secret ?? [])).toContain(secret);
    // What has changed since is said, and its list can be reached, or at least be read where it is.
    const since = shown.getByRole("link", {
      name: "9 changes since, newest: 99.0.0",
    });
    await since.click();
    await expect
      .poll(() => shown.locator("[data-address]").innerText())
      .toContain(`${site.url}data/changes/${version}`);
    expect(await shown.getByRole("link", { name: "Open in the atlas" }).getAttribute("href")).toContain(`v=${version}`);
  });

test("without a version, or with one that is not kept, the newest data are drawn", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url });
  for (const asked of ["", "?v=99.0.0", "?v=1.0", "?v=0.9.0"]) {
    await page.goto(`/embed/programmes${asked}`);
    expect(new URL(page.url()).pathname).toMatch(/^\/embed\/programmes/);
    await page.getByRole("link", { name: "Made up", exact: true }).first().waitFor();
    const foot = await page.getByRole("contentinfo").innerText();
    expect(foot).toContain("data 99.0.0");
    expect(foot).not.toContain("changes since");
    expect(foot.includes("is not kept"), asked).toBe(/v=[01]/.test(asked));
  }
  await page.goto("/embed/country/BFA?v=0.9.0");
  expect(await page.getByRole("contentinfo").innerText()).toContain("version 0.9.0 is not kept");
});

test("a country that the newest data no longer have still answers, as the version that had it", async ({
  openPage,
}) => {
  const page = await openPage({ baseURL: site.url });
  for (const asked of ["", `?v=${version}`]) {
    await page.goto(`/embed/country/TUV${asked}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Tuvalu");
    expect(await page.getByRole("contentinfo").innerText()).toContain(`data ${version}`);
  }
});

test("a page is left for its version before any of it is shown, and the host's history stays as it is", async ({
  openPage,
}) => {
  const page = await openPage({ baseURL: site.url });
  await page.route("**/embed/v/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const seen: string[] = [];
  await page.exposeFunction("seen", (text: string) => seen.push(text));
  await page.addInitScript(() => {
    const say = Reflect.get(window, "seen");
    new MutationObserver(() => say(`${location.pathname} ${document.body?.innerText ?? ""}`)).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.goto(`/embed/map?v=${version}`);
  await page.waitForURL("**/embed/v/**");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  expect(seen.some((text) => /^\/embed\/v\/\S+ ./.test(text))).toBe(true);
  expect(seen.filter((text) => /^\/embed\/map\/? ./.test(text))).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test("what is said of newer data fits into the smallest frame", async ({ openPage }) => {
  const page = await openPage({ baseURL: site.url, viewport: { width: 320, height: 300 } });
  for (const view of ["map", "timeline", "programmes", "country/BFA"]) {
    await page.goto(`/embed/${view}?v=${version}`);
    await page.waitForURL("**/embed/v/**");
    await page.locator("html[data-live]").waitFor({ state: "attached" });
    const box = await page.getByRole("link", { name: "9 changes since" }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 300, view).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), view).toBeLessThanOrEqual(301);
  }
});

test("the atlas says of a link with another version what it shows instead, and drops the version at a press", async ({
  page,
}) => {
  await page.goto("/map?layer=ogp&v=0.9.0");
  await page.getByText(`This link asks for data 0.9.0, which is not kept. Shown are ${version}`).waitFor();
  await page.getByRole("link", { name: "Go on with the newest" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?layer=ogp");
  await expect.poll(() => page.getByText("which is not kept").count()).toBe(0);
  await page.goto(`/map?layer=ogp&v=${version}`);
  expect(await page.getByText("This link").count()).toBe(0);
});

test("the builder pins a view to the data of today", async ({ openPage }) => {
  const page = await openPage();
  await page.goto("/embedding");
  const preview = page.locator("main iframe");
  await page.getByLabel("Data", { exact: true }).selectOption(`As now (${version})`);
  await expect.poll(() => preview.getAttribute("src")).toContain(`/embed/map?v=${version}`);
  await page.getByText(`goes on drawing data ${version}`).waitFor();
  await page
    .getByLabel("Address of the view")
    .fill(`${inject("site")}embed/v/${version}/timeline?v=${version}&theme=dark`);
  await expect.poll(() => preview.getAttribute("src")).toContain(`/embed/timeline?v=${version}`);
  await page.getByLabel("Data", { exact: true }).selectOption("The newest, as they come");
  await expect.poll(() => preview.getAttribute("src")).toMatch(/\/embed\/timeline$/);
});
