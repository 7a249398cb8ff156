import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { themeKey } from "#app/theme.ts";
import { buildWorker } from "#build/worker.ts";
import { axe } from "./axe.ts";
import { assetOf, copyOfSite, type Deployment, deployed, pageScriptOf, rehash } from "./deployment.ts";
import { expect, test } from "./page.ts";
import { countryOn, mapOf } from "./startViews.ts";

const base = "/";

/** The head of a page that asks for no icon. */
const bare = '<!doctype html><title>Page</title><link rel="icon" href="data:,">';

/** A copy of the built site on a host of its own, gone with the test. */
async function hosted(): Promise<{ host: Deployment; site: string }> {
  const site = copyOfSite();
  const host = await deployed(site, base);
  onTestFinished(() => host.close());
  return { host, site };
}

/** Puts the next version of a site on its host, with a worker of its own; `change` makes it another one. */
async function deployNext(host: Deployment, change: (site: string) => void): Promise<void> {
  const site = copyOfSite();
  change(site);
  await buildWorker({ site, base, off: false });
  host.deploy(site);
}

const heading = (page: Page) => page.locator("#main").getByRole("heading", { level: 1 });

/** Waits until the atlas has said that it works without a network. */
const ready = (page: Page) => page.getByText("The atlas now works offline, too.").waitFor({ timeout: 30_000 });

/** Waits until a page at rest, taken over by its script, has looked after the worker; the `time`-th page of the host. */
const atRest = (host: Deployment, time = 1) =>
  expect.poll(() => host.asked.filter((path) => /^assets\/worker-/.test(path)).length, { timeout: 30_000 }).toBe(time);

/** Counts, from here on, how often a page is loaded. */
const loadsOf = (page: Page) => {
  let loads = 0;
  page.on("domcontentloaded", () => loads++);
  return () => loads;
};

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test("after one visit every address of the atlas opens without a network, and so do links on a page opened before", async ({
  openPage,
}) => {
  const { host } = await hosted();
  const page = await openPage({ baseURL: host.url, worker: true });
  await page.goto("/");
  await ready(page);
  expect(await axe(page)).toEqual([]);
  expect(
    (await kept(page)).filter((path) => /\/detail-/.test(path)),
    "finer shapes fetched ahead",
  ).toEqual([]);
  await page.context().setOffline(true);
  const before = host.asked.length;
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sources" }).click();
  await heading(page)
    .filter({ hasText: /^Sources/ })
    .waitFor();
  for (const [address, name] of [
    ["/", /^Partnerships and programmes about/],
    ["/map?measure=layers&asof=2014", /^How many of/],
    ["/countries/BFA", /^Burkina Faso$/],
    ["/programmes/opendri", /^Open Data for Resilience Initiative/],
    ["/sources/pod-about", /About the Partnership for Open Data$/],
    ["/figures", /^Figures that clash$/],
    ["/nowhere", /^There is no such page$/],
  ] as const) {
    await page.goto(address);
    await heading(page).filter({ hasText: name }).waitFor();
  }
  await page.goto("/map");
  await countryOn(page, "Burkina Faso").waitFor();
  await page.goto("/map?measure=odb");
  await countryOn(page, "Burkina Faso").waitFor();
  expect(host.asked.slice(before)).toEqual([]);
});

test("the atlas can be installed", async ({ page }) => {
  await page.goto("/");
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  expect((await browser.send("Page.getAppManifest")).errors).toEqual([]);
});

test("a page that was opened before is kept as it was served, whatever was chosen on it", async ({ openPage }) => {
  const { host } = await hosted();
  const page = await openPage({ baseURL: host.url, worker: true });
  await page.goto("/");
  await ready(page);
  await page.goto("/?country=BFA");
  await heading(page).waitFor();
  await expect.poll(() => kept(page)).toContain("/");
  await page.context().setOffline(true);
  await page.goto("/?country=KEN");
  await heading(page).filter({ hasText: "Kenya" }).waitFor();
});

test("the appearance a reader chose is on the first frame of a page from the worker, and of one where none can be", async ({
  openPage,
}) => {
  const { host } = await hosted();
  for (const worker of [true, false]) {
    const page = await openPage({ baseURL: host.url, worker });
    await page.goto("/");
    if (worker) await ready(page);
    await page.evaluate((key) => localStorage.setItem(key, "dark"), themeKey);
    await page.addInitScript(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { first: document.documentElement.dataset.theme ?? "none" });
        port2.postMessage(undefined);
      }),
    );
    await page.goto("/?country=BFA");
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "first"))).toBe("dark");
    expect(await page.evaluate(() => navigator.serviceWorker?.controller != null)).toBe(worker);
  }
});

test("the icons are asked for once the page is painted, and no others", async ({ openPage }) => {
  const { host, site } = await hosted();
  const page = await openPage({ baseURL: host.url });
  // A browser asks for icons once the page is loaded, painted or not.
  await page.addInitScript(() =>
    addEventListener("load", () => {
      const icon = document.querySelector("link[rel=icon]")?.getAttribute("href");
      const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
      Object.assign(window, { atLoad: isPainted ? "painted" : icon });
    }),
  );
  await page.goto("/");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  expect(["painted", "data:,"]).toContain(await page.evaluate(() => Reflect.get(window, "atLoad")));
  const links = await page
    .locator("link[rel=icon]")
    .evaluateAll((icons) => icons.map((icon) => Reflect.get(icon, "href")));
  const served = [...readFileSync(join(site, "index.html"), "utf8").matchAll(/<link rel="icon" href="([^"]*)"/g)];
  expect(links).toEqual(served.map(([, path = ""]) => new URL(path, host.url).href));
  await expect.poll(() => [...new Set(host.asked.filter((path) => path.includes("icon")))]).toEqual(["icon.svg"]);
});

test("the finer shapes are kept once they were fetched", async ({ openPage }) => {
  const { host } = await hosted();
  const page = await openPage({ baseURL: host.url, worker: true });
  await page.goto("/map");
  await ready(page);
  for (let press = 0; press < 3; press++) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(async () => (await kept(page)).some((path) => /\/detail-/.test(path))).toBe(true);
});

test("a new version waits until the reader asks for it, and then comes once to every tab of the old one", async ({
  openPage,
}) => {
  const { host, site } = await hosted();
  const old = await openPage({ baseURL: host.url, worker: true });
  await old.goto("/sources");
  await ready(old);
  await old.getByRole("button", { name: "Close" }).click();
  const other = await old.context().newPage();
  await other.goto("/about");
  await heading(other).waitFor();
  await deployNext(host, (next) => rehash(next, pageScriptOf(next)));
  const opened = await old.context().newPage();
  await opened.goto("/figures");
  const bar = old.getByRole("complementary", { name: "News of the atlas itself" });
  await bar.getByText("A new version of the atlas is here.").waitFor({ timeout: 30_000 });
  expect(await axe(old)).toEqual([]);
  const loads = [old, other, opened].map(loadsOf);
  const oldScript = `/assets/${pageScriptOf(site)}`;
  expect(await opened.getByText("A new version of the atlas is here.").count(), "on a page of the new version").toBe(0);
  expect(await kept(old)).toContain(oldScript);
  await bar.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => loads.map((count) => count())).toEqual([1, 1, 0]);
  await heading(old)
    .filter({ hasText: /^Sources/ })
    .waitFor();
  await heading(other).waitFor();
  await expect.poll(() => kept(old)).not.toContain(oldScript);
  expect(await bar.count()).toBe(0);
  await old.context().setOffline(true);
  await old.goto("/themes/health");
  await heading(old).filter({ hasText: "Health" }).waitFor();
  expect(loads.map((count) => count())).toEqual([2, 1, 0]);
});

test("a worker that is switched off takes itself and all it kept away, and loads its pages anew once", async ({
  openPage,
}) => {
  const { host, site } = await hosted();
  const page = await openPage({ baseURL: host.url, worker: true });
  await page.goto("/");
  await ready(page);
  await buildWorker({ site, base, off: true });
  const loads = loadsOf(page);
  await page.goto("/sources");
  await expect.poll(loads, { timeout: 30_000 }).toBe(2);
  await heading(page)
    .filter({ hasText: /^Sources/ })
    .waitFor();
  await expect.poll(() => registrations(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.waitForLoadState("networkidle");
  await expect.poll(() => registrations(page)).toBe(0);
  expect(loads()).toBe(2);
  expect(await page.getByText("The atlas now works offline, too.").count()).toBe(0);
});

test("embeds and what describes them are neither kept nor answered for", async ({ openPage }) => {
  const { host, site } = await hosted();
  mkdirSync(join(site, "embed/map"), { recursive: true });
  mkdirSync(join(site, "countries/BFA"), { recursive: true });
  writeFileSync(join(site, "embed/map/index.html"), `${bare}<h1>Embed</h1>`);
  writeFileSync(join(site, "countries/BFA/oembed.json"), "{}");
  writeFileSync(join(site, "favicon.ico"), "");
  const page = await openPage({ baseURL: host.url, worker: true, forgiven: /ERR_INTERNET_DISCONNECTED/ });
  await page.goto("/");
  await ready(page);
  const embeds = ["embed/map/", "countries/BFA/oembed.json"];
  for (const address of embeds) {
    const answer = await page.goto(`/${address}`);
    expect(answer?.fromServiceWorker(), address).toBe(false);
  }
  await page.goto("/sources");
  await heading(page).waitFor();
  const asked = () => host.asked.filter((path) => embeds.includes(path)).length;
  const before = asked();
  await page.evaluate((paths) => Promise.all(paths.map((path) => fetch(`/${path}`))), embeds);
  expect(asked()).toBe(before + embeds.length);
  expect((await kept(page)).filter((path) => embeds.includes(path.slice(1)))).toEqual([]);
  await page.context().setOffline(true);
  await expect(page.goto("/embed/map/")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("in a frame the atlas installs nothing", async ({ openPage }) => {
  const { host, site } = await hosted();
  writeFileSync(join(site, "host.html"), `${bare}<iframe src="/" width="900" height="700">`);
  const page = await openPage({ baseURL: host.url, worker: true });
  await page.goto("/host.html");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Zoom in" }).click();
  await frame.getByRole("button", { name: "Show the whole world" }).waitFor();
  await page.frames()[1]?.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState("networkidle");
  expect(host.asked.filter((path) => /^(sw\.js|assets\/worker-.*)$/.test(path))).toEqual([]);
  expect(await registrations(page)).toBe(0);
});

for (const [what, told] of [
  ["asks to save data", { saveData: true }],
  ["is on a slow line", { effectiveType: "2g" }],
] as const)
  test(`a reader who ${what} gets no worker, and the finer shapes for the asking alone`, async ({ openPage }) => {
    const { host, site } = await hosted();
    const page = await openPage({ baseURL: host.url, worker: true });
    await page.addInitScript((connection) => {
      const target = Object.assign(new EventTarget(), connection);
      Object.defineProperty(Navigator.prototype, "connection", { get: () => target });
    }, told);
    await page.goto("/map");
    await mapOf(page).waitFor();
    for (let press = 0; press < 3; press++) await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByText("Finer shapes left out, to save data.").waitFor();
    await atRest(host);
    await page.waitForLoadState("networkidle");
    const detail = `assets/${assetOf(site, "detail", ".json")}`;
    expect(host.asked).not.toContain(detail);
    expect(host.asked).not.toContain("sw.js");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Fetch them" }).click();
    await expect.poll(() => host.asked).toContain(detail);
    await page.getByText("Finer shapes left out, to save data.").waitFor({ state: "detached" });
  });

const missing = /404 \(Not Found\)|dynamically imported module|Unable to preload/;

test("where a script is gone since a deploy, the page is loaded anew and goes on", async ({ openPage }) => {
  const { host } = await hosted();
  const page = await openPage({ baseURL: host.url, forgiven: missing });
  await page.goto("/sources");
  await atRest(host);
  await deployNext(host, (next) => rehash(next, assetOf(next, "FiguresPage", ".js")));
  const loads = loadsOf(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Figures that clash" }).click();
  await heading(page).filter({ hasText: "Figures that clash" }).waitFor();
  expect(loads()).toBe(1);
});

test("where a pack of the data is gone since a deploy, the page is loaded anew and goes on", async ({ openPage }) => {
  const { host } = await hosted();
  const page = await openPage({ baseURL: host.url, forgiven: missing });
  await page.goto("/map");
  await atRest(host);
  await deployNext(host, (next) => rehash(next, assetOf(next, "atlas-observations", ".json")));
  const loads = loadsOf(page);
  await page.evaluate(() => {
    history.pushState(null, "", "/map?measure=odb");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await heading(page).filter({ hasText: "Open Data Barometer" }).waitFor();
  await countryOn(page, "Kenya").waitFor();
  expect(loads()).toBe(1);
});

test("where a script stays missing, the page is loaded anew once and then says so", async ({ openPage }) => {
  const { host, site } = await hosted();
  const page = await openPage({ baseURL: host.url, forgiven: missing });
  await page.goto("/");
  await atRest(host);
  rmSync(join(site, "assets", assetOf(site, "CardsShelf", ".js")));
  const loads = loadsOf(page);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 5000);
  await expect.poll(loads).toBe(1);
  await atRest(host, 2);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 5000);
  await page.getByText("This page did not arrive").waitFor();
  await page.waitForLoadState("networkidle");
  expect(loads()).toBe(1);
});

test("where the site does not answer, a page is not given up for a script it lacks", async ({ openPage }) => {
  const { host } = await hosted();
  const page = await openPage({
    baseURL: host.url,
    forgiven: /ERR_INTERNET|dynamically imported module|Unable to preload/,
  });
  await page.goto("/sources");
  await atRest(host);
  await page.context().setOffline(true);
  const loads = loadsOf(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Figures that clash" }).click();
  await page.getByText("This page did not arrive").waitFor();
  expect(loads()).toBe(0);
});
