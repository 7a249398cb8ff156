import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { unfurl } from "unfurl.js";
import { inject } from "vitest";
import { hostPage, siteAtHome } from "./hostPage.ts";
import { expect, test } from "./page.ts";

/** What pages of other sites ask for is theirs, or the atlas's. */
const hosts = /^request to another host: http:\/\/127\.0\.0\.1:/;

interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

const heard = (page: Page): Promise<readonly Heard[]> => page.evaluate("window.heard");

const heardHeights = async (page: Page): Promise<readonly number[]> =>
  (await heard(page)).flatMap(({ data }) => {
    const { source, height } = (data ?? {}) as { readonly source?: string; readonly height?: number };
    return source === "opd-atlas" && height !== undefined ? height : [];
  });

const views = [
  "map",
  "map?measure=odb-2013-score&focus=africa",
  "timeline?partnership=pod",
  "programmes?topic=health",
  "country/BFA",
] as const;

for (const view of views)
  test(`in the strictest sandbox, as WordPress frames it, /embed/${view} lives: it answers, tells its height and breaks nothing`, async ({
    openPage,
  }) => {
    const secret = "AbC1234567";
    const page = await openPage({ forgiven: new RegExp(`${hosts.source}|Blocked opening`) });
    const address = await hostPage(
      `<iframe sandbox="allow-scripts" security="restricted" src="${inject("site")}embed/${view}#?secret=${secret}"
        data-secret="${secret}" width="600" height="400" title="Embed" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
    );
    await page.goto(address);
    const frame = page.frameLocator("iframe");
    await frame.locator("html[data-live]").waitFor({ state: "attached" });
    await expect
      .poll(async () => (await heard(page)).map(({ data }) => data))
      .toContainEqual({ message: "height", value: expect.any(Number), secret });
    const before = (await heard(page)).length;
    await page.evaluate((message) => document.querySelector("iframe")?.contentWindow?.postMessage(message, "*"), {
      message: "ready",
      secret,
    });
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before);
    const origins = new Set((await heard(page)).map(({ origin }) => origin));
    expect([...origins]).toEqual(["null"]);
    // Its links cannot open here: WordPress is asked to, and the address is there to read.
    await frame.getByRole("link", { name: "Open in the atlas" }).click();
    await expect.poll(() => frame.locator("[data-address]").innerText()).toContain(`${inject("site")}`);
    const asked = (await heard(page)).map(({ data }) => data as { readonly message?: string; readonly value?: string });
    expect(asked.find(({ message }) => message === "link")?.value).toMatch(new RegExp(`^${inject("site")}`));
  });

/** As `wp_filter_oembed_result` writes the frame of a provider it does not know. */
function asWordPress(html: string, secret: string): string {
  const kept = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
  const [tag = ""] = /<iframe[^>]*>/.exec(html) ?? [];
  const attributes = [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name = ""]) => kept.includes(name));
  const written = attributes.map(
    ([, name, value]) => `${name}="${name === "src" ? `${value}#?secret=${secret}` : value}"`,
  );
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${written.join(" ")} data-secret="${secret}"></iframe>`;
}

/** What `wp-embed.js` does with the messages it knows. */
const wordPressScript = `addEventListener("message", ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});
addEventListener("load", () => { for (const frame of document.querySelectorAll("iframe[data-secret]"))
  frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*"); });`;

test("an oEmbed consumer finds each page's description by its address, and WordPress's way to frame it works", async ({
  openPage,
}) => {
  const site = await siteAtHome();
  const { oEmbed } = await unfurl(`${site}countries/BFA`);
  expect(oEmbed).toMatchObject({ type: "rich", version: "1.0", width: 600, height: 450 });
  expect(oEmbed?.thumbnails?.[0]).toMatchObject({ url: `${site}previews/countries/BFA.png`, width: 1200, height: 630 });
  const html = oEmbed?.type === "rich" ? oEmbed.html : "";
  const page = await openPage({ forgiven: hosts });
  await page.goto(
    await hostPage(
      `<main style="width:640px">${asWordPress(html, "Zz1234567Y")}</main>`,
      `<script>${wordPressScript}</script>`,
    ),
  );
  await page.frameLocator("iframe").getByRole("heading", { name: "Burkina Faso" }).waitFor();
  await expect.poll(() => page.locator("iframe").getAttribute("height")).not.toBe("450");
  expect(Number(await page.locator("iframe").getAttribute("height"))).toBeGreaterThan(250);
});

test("pym.js as host sets the height, again as the page is narrowed", async ({ openPage }) => {
  const pym = readFileSync("node_modules/pym.js/dist/pym.v1.js", "utf8");
  const page = await openPage({ forgiven: hosts });
  await page.goto(
    await hostPage(`<div id="chart"></div><script>${pym}</script>
      <script>window.parent_ = new pym.Parent("chart", "${inject("site")}embed/map", {});</script>`),
  );
  const height = async () => (await page.locator("iframe").boundingBox())?.height ?? 0;
  await page.frameLocator("iframe").locator("html[data-live]").waitFor({ state: "attached" });
  await expect.poll(height).toBeGreaterThan(400);
  const wide = await height();
  await page.setViewportSize({ width: 480, height: 800 });
  await expect.poll(height).toBeLessThan(wide - 100);
  expect(await height()).toBeGreaterThan(150);
});

test("the host library sizes marked frames and its element, whoever was first, and nothing else", async ({
  openPage,
}) => {
  const site = inject("site");
  const page = await openPage({ forgiven: hosts });
  await page.goto(
    await hostPage(`<iframe id="marked" data-opd-atlas src="${site}embed/map" width="600" height="450" title="Map"></iframe>
      <iframe id="strict" data-opd-atlas sandbox="allow-scripts" src="${site}embed/map" width="600" height="450" title="Map"></iframe>
      <iframe id="plain" src="${site}embed/map" width="600" height="450" title="Map"></iframe>
      <div style="width: 700px"><opd-atlas view="country/BFA" height="300" title="Burkina Faso"><a href="${site}countries/BFA">Burkina Faso</a></opd-atlas></div>
      <script src="${site}embed.js" async></script>`),
  );
  const heightOf = async (frame: string) => (await page.locator(frame).boundingBox())?.height ?? 0;
  for (const frame of ["#marked", "#strict"]) {
    await expect.poll(() => heightOf(frame), { message: frame }).toBeLessThan(440);
    expect(await heightOf(frame)).toBeGreaterThan(280);
  }
  await expect.poll(() => heightOf("opd-atlas iframe")).not.toBe(300);
  expect(await heightOf("#plain")).toBeCloseTo(454, -1);
  expect(await page.locator("opd-atlas iframe").getAttribute("title")).toBe("Burkina Faso");
  await page.locator("opd-atlas").evaluate((element) => {
    element.setAttribute("view", "programmes");
    element.setAttribute("query", "topic=health");
  });
  await page
    .frameLocator("opd-atlas iframe")
    .getByRole("heading", { name: /about Health/ })
    .first()
    .waitFor();
});

test("a host may ask for another view and for the height; other messages and other windows are ignored", async ({
  openPage,
}) => {
  const page = await openPage({ forgiven: hosts });
  await page.goto(
    await hostPage(`<iframe src="${inject("site")}embed/map" width="600" height="450" title="Map"></iframe>`),
  );
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-live]").waitFor({ state: "attached" });
  const say = (message: unknown) =>
    page.evaluate((data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), message);
  await say({ target: "opd-atlas", type: "set", query: "?layer=ogp&asof=2012" });
  await expect.poll(() => frame.getByRole("heading", { level: 1 }).innerText()).toContain("up to 2012");
  for (const strange of [{ target: "opd-atlas", type: "set", query: 7 }, "[iFrameSizer]x", null, { message: "ready" }])
    await say(strange);
  await frame
    .locator("html")
    .evaluate(() => postMessage({ target: "opd-atlas", type: "set", query: "?measure=income" }));
  const before = (await heardHeights(page)).length;
  await say({ target: "opd-atlas", type: "ask" });
  await expect.poll(async () => (await heardHeights(page)).length).toBeGreaterThan(before);
  expect(await frame.getByRole("heading", { level: 1 }).innerText()).toContain("up to 2012");
});

test("a frame that is hidden says no height, and says one once it is shown", async ({ openPage }) => {
  const page = await openPage({ forgiven: hosts });
  await page.goto(
    await hostPage(
      `<div hidden><iframe src="${inject("site")}embed/timeline" width="700" height="450" title="Timeline"></iframe></div>`,
    ),
  );
  await page.frameLocator("iframe").locator("html[data-live]").waitFor({ state: "attached" });
  await page.waitForTimeout(300);
  expect((await heardHeights(page)).filter((height) => height < 1)).toEqual([]);
  await page.locator("div").evaluate((box) => {
    box.removeAttribute("hidden");
  });
  await expect.poll(async () => (await heardHeights(page)).at(-1) ?? 0).toBeGreaterThan(300);
});

test("in a deck of reveal.js the arrow keys are the deck's until the reader goes into the map", async ({
  openPage,
}) => {
  const [script, style] = ["reveal.js", "reveal.css"].map((file) =>
    readFileSync(`node_modules/reveal.js/dist/${file}`, "utf8"),
  );
  const page = await openPage({ forgiven: hosts });
  await page.goto(
    await hostPage(
      `<div class="reveal" style="height: 700px"><div class="slides">
        <section><h2>Who worked where</h2>
          <iframe src="${inject("site")}embed/map" width="800" height="450" title="Map"></iframe></section>
        <section><h2>Next</h2></section>
      </div></div>
      <script>${script}</script><script>Reveal.initialize({ embedded: false, transition: "none" });</script>`,
      `<style>${style}</style>`,
    ),
  );
  await page.frameLocator("iframe").locator("html[data-live]").waitFor({ state: "attached" });
  const slide = () => page.evaluate("Reveal.getIndices().h");
  await page.keyboard.press("ArrowRight");
  await expect.poll(slide).toBe(1);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(slide).toBe(0);
  await page.frameLocator("iframe").locator('a[data-country="BRA"]').focus();
  await page.keyboard.press("ArrowRight");
  expect(await slide()).toBe(0);
});
