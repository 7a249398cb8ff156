import type { Page } from "playwright-core";
import { describe, inject } from "vitest";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll } from "./viewport.ts";

const presentButton = (page: Page) => page.getByRole("button", { name: "Present full screen" }).first();
const stage = (page: Page) => page.getByRole("dialog", { name: /^Presenting: / });
const said = (page: Page) => stage(page).getByRole("status");

async function present(page: Page): Promise<void> {
  await presentButton(page).focus();
  await page.keyboard.press("Enter");
  await stage(page).locator("img").waitFor();
}

const poll = (page: Page, words: RegExp) => expect.poll(() => said(page).innerText()).toMatch(words);

describe("a map by years", () => {
  test("is presented by keyboard alone, and Escape gives the focus back", async ({ page }) => {
    await page.goto("/map?layer=odra&asof=2016");
    await present(page);
    await poll(page, /^Step \d of \d\. .*up to 2016/);
    const address = page.url();
    const first = await stage(page).locator("img").getAttribute("src");
    await page.keyboard.press("ArrowRight");
    await poll(page, /up to 2017/);
    expect(await stage(page).locator("img").getAttribute("src")).not.toBe(first);
    await page.keyboard.press("PageUp");
    await poll(page, /up to 2016/);
    await page.keyboard.press("End");
    await poll(page, /^Step (\d) of \1\./);
    await page.keyboard.press("Space");
    await poll(page, /^Step (\d) of \1\./);
    await page.keyboard.press("Home");
    await poll(page, /^Step 1 of/);
    expect(page.url()).toBe(address);
    await page.keyboard.press("Escape");
    await stage(page).waitFor({ state: "detached" });
    expect(await presentButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  test("has its notes and sources at N and its keys at a question mark", async ({ page }) => {
    await page.goto("/map?layer=odra");
    await present(page);
    await page.keyboard.press("n");
    const notes = stage(page).getByRole("region", { name: "Notes and sources" });
    await notes.getByRole("link").first().waitFor();
    expect(await axe(page)).toEqual([]);
    // What has the focus can be scrolled, while the other keys go on.
    await page.keyboard.press("ArrowLeft");
    await poll(page, /^Step 8 of 9/);
    await page.keyboard.press("n");
    await notes.waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await stage(page).getByText("previous step", { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test("is drawn anew for another size of the window", async ({ page }) => {
    await page.goto("/map");
    await present(page);
    const picture = () =>
      stage(page)
        .locator("img")
        .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
    await expect.poll(picture).toBe(1280);
    await page.setViewportSize({ width: 900, height: 700 });
    await expect.poll(picture).toBe(900);
  });
});

test("the timeline goes through its lanes, cards page by page, and a country has one step", async ({ page }) => {
  for (const [path, words] of [
    ["/timeline", /^Step 1 of \d+\. What all partnerships/],
    ["/programmes", /^Step 1 of 4\. .*cards 1 to 7 of 28/],
    ["/countries/BFA", /^Burkina Faso/],
  ] as const) {
    await page.goto(path);
    await present(page);
    await poll(page, words);
    await page.keyboard.press("Escape");
    await stage(page).waitFor({ state: "detached" });
  }
});

test("no key is taken while nothing is presented", async ({ page }) => {
  await page.goto("/map?layer=odra");
  for (const key of ["n", "?", "ArrowRight", "Home"]) await page.keyboard.press(key);
  expect(await stage(page).count()).toBe(0);
  expect(new URL(page.url()).search).toBe("?layer=odra");
});

test("the dialog leads to it, and the focus comes back to what opened the dialog", async ({ page }) => {
  await page.goto("/timeline");
  const opener = page.getByRole("button", { name: "Use in slides" }).first();
  await opener.click();
  await page
    .getByRole("dialog", { name: "Use in slides" })
    .getByRole("button", { name: "Present full screen" })
    .click();
  await stage(page).locator("img").waitFor();
  await stage(page).getByRole("button", { name: "Leave" }).click();
  await stage(page).waitFor({ state: "detached" });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("a finger finds buttons below the slide, and goes on by a swipe", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto("/map?layer=odra&asof=2016");
  await presentButton(page).tap();
  await stage(page).locator("img").waitFor();
  await stage(page).getByRole("button", { name: "Next step" }).tap();
  await poll(page, /up to 2017/);
  await stage(page)
    .locator("img")
    .evaluate((image) => {
      const touch = (x: number) => new Touch({ identifier: 1, target: image, clientX: x, clientY: 300 });
      const fire = (name: string, x: number, touches: Touch[]) =>
        image.dispatchEvent(new TouchEvent(name, { bubbles: true, touches, changedTouches: [touch(x)] }));
      fire("touchstart", 80, [touch(80)]);
      fire("touchend", 280, []);
    });
  await poll(page, /up to 2016/);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await axe(page)).toEqual([]);
});

/** The colour in a corner of the slide. */
const ground = (page: Page) =>
  stage(page)
    .locator("img")
    .evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) return "";
      await image.decode();
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      return pen?.getImageData(3, 3, 1, 1).data.slice(0, 3).join(" ") ?? "";
    });

test("slides are light or dark as the page is, also when that changes", async ({ openPage }) => {
  const page = await openPage({ colorScheme: "dark" });
  for (const path of ["/map?layer=ogp", "/timeline", "/programmes", "/countries/BFA"]) {
    await page.goto(path);
    await present(page);
    expect(await ground(page)).toBe("20 23 26");
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => ground(page)).toBe("251 250 247");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.keyboard.press("Escape");
    await stage(page).waitFor({ state: "detached" });
  }
});

test("where full screen is refused, or is not there, it fills the window", async ({ openPage }) => {
  for (const refusal of ["refuses", "is missing"]) {
    const page = await openPage();
    await page.addInitScript((how) => {
      const refuse = () => Promise.reject(new TypeError("Full screen is refused"));
      Reflect.defineProperty(Element.prototype, "requestFullscreen", { value: how === "refuses" ? refuse : undefined });
    }, refusal);
    await page.goto("/map?layer=odra&asof=2016");
    await present(page);
    await poll(page, /up to 2016/);
    // As a presenter's remote sends them.
    await page.keyboard.press("PageDown");
    await poll(page, /up to 2017/);
    await page.keyboard.press("Escape");
    await stage(page).waitFor({ state: "detached" });
  }
});

test("in a frame of another site, which may not go full screen, it fills the frame", async ({ page }) => {
  await page.setContent(`<iframe src="${inject("site")}map?layer=odra&asof=2016" width="1000" height="700"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-live]").waitFor({ state: "attached" });
  await frame.getByRole("button", { name: "Present full screen" }).first().click();
  const shown = frame.getByRole("dialog", { name: /^Presenting: / });
  await shown.locator("img").waitFor();
  await page.keyboard.press("PageDown");
  await expect.poll(() => shown.getByRole("status").innerText()).toMatch(/up to 2017/);
  await page.keyboard.press("Escape");
  await shown.waitFor({ state: "detached" });
});
