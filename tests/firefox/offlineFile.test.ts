import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, serveSite } from "#build/site.ts";
import { onPage, openFirefox, saved, says, takeOption, takeWay, type Window } from "./inFirefox.ts";

let site: Site;
/** One that reaches the atlas, and one that reaches nothing. */
let online: Window;
let offline: Window;

beforeAll(async () => {
  site = await serveSite(0);
  online = await openFirefox(true);
  offline = await openFirefox(false);
});

afterAll(async () => {
  await offline?.close();
  await online?.close();
  await site?.close();
});

/** Saves the offline file of a view, as a reader does; gives its address. */
async function savedFile(view: string): Promise<string> {
  let address = "";
  await onPage(
    online,
    (asked) => asked.startsWith(site.url),
    async (page) => {
      await page.goto(site.url + view);
      await page.waitForSelector("html[data-live]");
      await page.locator("button ::-p-text(Use in slides)").click();
      const { path } = await saved(online, () => takeWay(page, "Data", "Offline HTML"));
      expect(path).toMatch(/opd-atlas_.*\.html$/);
      address = pathToFileURL(path).href;
    },
  );
  return address;
}

const isFile = (address: string): boolean => address.startsWith("file:");

/** Opens a file where there is no network. */
const withFile = (address: string, act: (page: Page) => Promise<void>): Promise<void> =>
  onPage(offline, isFile, async (page) => {
    await page.goto(address);
    await act(page);
  });

test("the Firefox without a network has none", async () => {
  const page = await offline.browser.newPage();
  await expect(page.goto(site.url)).rejects.toThrow();
  await page.close();
});

test("in Firefox the map's file answers without a network: measure, year, what a place says, the table", async () => {
  await withFile(await savedFile("map?layer=odra&asof=2016"), async (page) => {
    await says(page, "h1", "Open data readiness assessments: who had entered up to 2016");
    const burkina = "[aria-label^='Burkina Faso: ']";
    const fill = () => page.$eval(burkina, (place) => place.getAttribute("fill"));
    const before = await fill();
    await page.hover(burkina);
    await says(page, "#tip", /^Burkina Faso: in, /);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.$eval("#tip", (tip) => (tip as HTMLElement).hidden)).toBe(true);
    await takeOption(page, "How many layers");
    await says(page, "h1", "How many of 8 layers");
    expect(await fill()).not.toBe(before);
    await page.focus("#year");
    await page.keyboard.press("Home");
    await says(page, "h1", "up to 2004");
    await page.type("#find", "cote d");
    await says(page, "#count", /^1 of \d+ rows$/);
    await page.$eval("[aria-label^='Brazil: ']", (place) => (place as SVGElement).focus());
    await page.keyboard.press("ArrowLeft");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(await focused()).toMatch(/^(?!Brazil).+: /);
  });
});

for (const view of ["timeline", "programmes?topic=health", "countries/BFA"])
  test(`in Firefox the file of /${view} shows its view and sorts its table`, async () => {
    await withFile(await savedFile(view), async (page) => {
      await page.locator("th button").click();
      await expect.poll(() => page.$eval("th", (head) => head.getAttribute("aria-sort"))).toBe("ascending");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

test("in Firefox it answers as well in a frame that may run scripts and nothing else", async () => {
  const file = await savedFile("map");
  const host = join(online.saves, "host.html");
  writeFileSync(
    host,
    `<!doctype html><iframe sandbox="allow-scripts" src="${file}" width="800" height="600"></iframe>`,
  );
  await withFile(pathToFileURL(host).href, async (page) => {
    const frame = await (await page.waitForSelector("iframe"))?.contentFrame();
    if (!frame) throw new Error("The frame is not there");
    const title = () => frame.$eval("h1", (heading) => heading.textContent).catch(() => "");
    await expect.poll(title).toContain("Where the Partnership for Open Data worked");
    await takeOption(frame, "How many layers");
    await expect.poll(title).toContain("How many of 8 layers");
  });
});
