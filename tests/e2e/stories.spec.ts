import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe } from "vitest";
import { axe } from "./axe.ts";
import { drop } from "./drop.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll } from "./viewport.ts";
import { withFile, withFramedFile } from "./withFile.ts";

const own = "/stories/launch-to-cohorts";
const stepTitles = (page: Page) => page.getByLabel(/^Title of step \d+$/);
const titles = (page: Page) => stepTitles(page).evaluateAll((all) => all.map((one) => Reflect.get(one, "value")));

/** Saves the view of an address as a step of the story chosen last. */
async function addView(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("button", { name: "Use in slides" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Use in slides" });
  await dialog.getByRole("button", { name: "Add this view" }).click();
  await dialog
    .getByRole("status")
    .filter({ hasText: /^Added to/ })
    .waitFor();
}

async function downloaded(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

const openFile = async (page: Page, name: string, text: string): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a story file" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
};

test("views become a story that is written, ordered by keyboard, and there again after a reload", async ({ page }) => {
  await addView(page, "/map?layer=odra&asof=2016");
  await addView(page, "/timeline?partnership=pod");
  await addView(page, "/countries/BFA");
  await page.getByRole("link", { name: "See your stories" }).click();
  await page.waitForURL("**/stories");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect
    .poll(() => titles(page))
    .toEqual([
      expect.stringMatching(/readiness/),
      expect.stringMatching(/Partnership for Open Data/),
      expect.stringMatching(/Burkina Faso/),
    ]);
  await page.getByLabel("Title of the story").fill("My talk");
  await stepTitles(page).first().fill("Assessed");
  await page.getByLabel("Note to step 1").fill("Said first.");
  await page.getByRole("button", { name: "Move “Assessed” down" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("“Assessed” is now step 2 of 3.").waitFor();
  // The focus goes along with what it moved.
  await page.keyboard.press("Enter");
  await page.getByText("“Assessed” is now step 3 of 3.").waitFor();
  expect((await titles(page)).at(-1)).toBe("Assessed");
  await page.reload();
  await stepTitles(page).first().waitFor();
  expect((await titles(page)).at(-1)).toBe("Assessed");
  expect(await page.getByLabel("Note to step 3").inputValue()).toBe("Said first.");
  await page.getByRole("link", { name: "Open the view of “Assessed”" }).click();
  await page.waitForURL("**/map?layer=odra&asof=2016");
});

test("what is removed can be brought back", async ({ page }) => {
  await addView(page, "/map");
  await page.goto("/stories");
  const [title] = await titles(page);
  await page.getByRole("button", { name: /^Remove “/ }).click();
  expect(await stepTitles(page).count()).toBe(0);
  await page.keyboard.press("Enter");
  await expect.poll(() => titles(page)).toEqual([title]);
  await page.getByRole("button", { name: "Delete this story" }).click();
  expect(await page.getByLabel("Title of the story").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(page)).toEqual([title]);
});

test("a story leaves as a file and as a link, and comes back from both", async ({ page, openPage }) => {
  await page.goto(own);
  const file = await downloaded(page, "File (JSON)");
  expect(file.name).toBe("opd-atlas_story_from-a-launch-to-peer-learning-2011-2022.json");
  const { steps } = JSON.parse(file.bytes.toString("utf8"));
  await page.getByRole("button", { name: "Copy the link" }).click();
  const link = await page.getByLabel("Link to this story").inputValue();
  expect(link.length).toBeLessThan(6100);
  const other = await openPage();
  await other.goto(link);
  await other.getByRole("heading", { name: "From a launch to peer learning, 2011–2022", level: 2 }).waitFor();
  // The story stays with its page.
  expect(await other.getByRole("link", { name: "Map", exact: true }).getAttribute("href")).toBe("/map");
  await other.getByRole("button", { name: "Make a copy of my own" }).click();
  await expect.poll(() => stepTitles(other).count()).toBe(steps.length);
  await page.goto("/stories");
  await openFile(page, file.name, file.bytes.toString("utf8"));
  await expect.poll(() => stepTitles(page).count()).toBe(steps.length);
  expect(await titles(page)).toEqual(await titles(other));
});

test("a file that is no story gets a sentence", async ({ page }) => {
  await page.goto("/stories");
  for (const [text, says] of [
    ["name,value", "mine.json is no story of the atlas."],
    ['{"format": "opd-atlas-story", "version"', "mine.json is damaged or not whole."],
    ['{"format": "opd-atlas-story", "version": 9}', "mine.json was made by a newer version"],
    [
      '{"format": "opd-atlas-story", "version": 1, "title": "T", "steps": [{"path": "//evil.example"}]}',
      "mine.json cannot be read: steps[1].path is not the address of a view of the atlas.",
    ],
  ] as const) {
    await openFile(page, "mine.json", text);
    await page.getByRole("status").filter({ hasText: says }).waitFor();
  }
  await page.goto("/stories?story=broken");
  await page.getByRole("alert").filter({ hasText: "The link is damaged or not whole." }).waitFor();
});

test("a step that no longer matches the data says so", async ({ page }) => {
  await page.goto("/stories");
  const old = { title: "Old", note: "", dataVersion: "0.1.0" };
  const steps = [
    { ...old, path: "/map?layer=gone" },
    { ...old, path: "/countries/QQQ" },
  ];
  await openFile(page, "old.json", JSON.stringify({ format: "opd-atlas-story", version: 1, title: "Old", steps }));
  await page.getByText("The data no longer know layer=gone: the view is shown without.").waitFor();
  await page.getByText("The data no longer have this view.").waitFor();
  expect(await page.getByText("Saved from data version 0.1.0; this is version").count()).toBe(1);
});

test("where the browser keeps nothing, the page says so and the story can still be saved", async ({ openPage }) => {
  const page = await openPage();
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The storage is closed", "SecurityError");
    };
    Reflect.defineProperty(window, "localStorage", { get: refuse });
  });
  await page.goto("/stories");
  await page.getByText("This browser keeps nothing for the atlas").first().waitFor();
  await page.getByRole("button", { name: "New story" }).click();
  await page.getByLabel("Title of the story").fill("Kept in a file");
  const { bytes } = await downloaded(page, "File (JSON)");
  expect(JSON.parse(bytes.toString("utf8")).title).toBe("Kept in a file");
});

test("the atlas's story is presented with what is said at each step", async ({ page }) => {
  await page.goto(own);
  const button = page.getByRole("button", { name: "Present", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const stage = page.getByRole("dialog", { name: /^Presenting: From a launch/ });
  await stage.locator("img").waitFor();
  const said = () => stage.getByRole("status").innerText();
  await expect.poll(said).toMatch(/^Step 1 of 12\. Eight governments/);
  await stage.getByText(/^New York, 20 September 2011/).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("End");
  await expect.poll(said).toMatch(/^Step 12 of 12\. Two cohorts/);
  await page.keyboard.press("n");
  await stage.getByRole("region", { name: "Notes and sources" }).getByText("Get involved").waitFor();
  await page.keyboard.press("Escape");
  await stage.waitFor({ state: "detached" });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("the atlas's story becomes a deck with a slide a step", { timeout: 90_000 }, async ({ page }) => {
  await page.goto(own);
  const { name, bytes } = await downloaded(page, "PPTX 16:9");
  expect(name).toBe("opd-atlas_story_from-a-launch-to-peer-learning-2011-2022.pptx");
  const names = bytes.toString("latin1").match(/ppt\/slides\/slide\d+\.xml/g) ?? [];
  expect(new Set(names).size).toBe(12);
});

const step = { title: "", note: "", path: "/map", dataVersion: "1.0.0" };

/** The text of a story's file, with a step for each title. */
const fileOf = (title: string, titles: readonly string[]): string =>
  JSON.stringify({
    format: "opd-atlas-story",
    version: 1,
    title,
    steps: titles.map((one) => ({ ...step, title: one })),
  });

describe("steps are dragged", () => {
  /** A page with a story of four steps. */
  async function story(page: Page): Promise<void> {
    await page.goto("/stories");
    await openFile(page, "four.json", fileOf("Four", ["A", "B", "C", "D"]));
    await expect.poll(() => titles(page)).toEqual(["A", "B", "C", "D"]);
  }
  const handle = async (page: Page, at: number) => {
    const found = page.getByTitle("Drag to another place").nth(at);
    await found.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await found.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };
  const middleOf = async (page: Page, at: number): Promise<number> => {
    const { y = 0, height = 0 } = (await page.locator("[data-step]").nth(at).boundingBox()) ?? {};
    return y + height / 2;
  };

  test("with a mouse, past the middle of another, and stay where they were after Escape", async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 1280, height: 1800 } });
    await story(page);
    const from = await handle(page, 0);
    const mouse = page.mouse;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x, (await middleOf(page, 2)) + 10, { steps: 6 });
    await page.locator("[data-step][data-drop=after]").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("“A” stays step 1.").waitFor();
    await mouse.up();
    await expect.poll(() => titles(page)).toEqual(["A", "B", "C", "D"]);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x, (await middleOf(page, 2)) + 10, { steps: 6 });
    await mouse.up();
    await page.getByText("“A” is now step 3 of 4.").waitFor();
    expect(await titles(page)).toEqual(["B", "C", "A", "D"]);
    expect(await page.locator("[data-drop], [data-dragged]").count()).toBe(0);
  });

  test("near the edge the page scrolls to what is out of sight", async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 1280, height: 500 } });
    await story(page);
    const from = await handle(page, 0);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, 495, { steps: 6 });
    // It goes on scrolling while the pointer rests.
    await page.locator("[data-step='4'][data-drop=after]").waitFor();
    await page.mouse.up();
    await expect.poll(() => titles(page)).toEqual(["B", "C", "D", "A"]);
  });

  test("with a finger, and the page stays where it is", async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await story(page);
    const from = await handle(page, 1);
    const to = (await middleOf(page, 0)) - 5;
    const before = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: from.x, y }] });
    await touch("touchStart", from.y);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from.y + (to - from.y) * share);
    await page.locator("[data-step][data-drop=before]").waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await touch("touchEnd", to);
    await expect.poll(() => titles(page)).toEqual(["B", "A", "C", "D"]);
  });
});

test("a story file opens wherever it is dropped, beside the reader's own, and once", async ({ page }) => {
  await addView(page, "/map");
  await page.goto("/timeline?partnership=pod");
  await drop(page, "mine.json", fileOf("Brought", ["One", "Two"]));
  await page.waitForURL("**/stories#story-2");
  await page.getByRole("status").filter({ hasText: "A copy of “Brought” is among your stories." }).waitFor();
  await expect.poll(() => titles(page)).toEqual(["One", "Two"]);
  await page.locator("summary#story-2:focus").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.getByLabel("Title of the story").evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByText("1 step", { exact: true }).click();
  await expect.poll(() => titles(page)).toEqual([expect.stringMatching(/thirteen|Partnership/)]);
  await page.goto("/about");
  await drop(page, "mine.json", fileOf("Brought", ["One", "Two"]));
  await page.getByRole("status").filter({ hasText: "“Brought” is among your stories already." }).waitFor();
  await expect.poll(() => page.locator("summary[id^=story-]").count()).toBe(2);
  await page.goto("/about");
  await drop(page, "mine.json", fileOf("Brought", ["Another"]));
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("status").filter({ hasText: "“Brought” is removed." }).waitFor();
  await expect.poll(() => page.locator("summary[id^=story-]").count()).toBe(2);
  await drop(page, "mine.json", '{"format": "opd-atlas-story", "version"');
  const dialog = page.getByRole("dialog", { name: "This file opens no story" });
  await dialog.getByText("mine.json is damaged or not whole.").waitFor();
});

test("the atlas's story becomes one file that works without a network, and opens the story again", async ({ page }) => {
  await page.goto(own);
  const { name, bytes } = await downloaded(page, "Offline HTML");
  expect(name).toBe("opd-atlas_story_from-a-launch-to-peer-learning-2011-2022.html");
  expect(bytes.length).toBeLessThanOrEqual(400_000);
  const folder = ".cache/e2e/story";
  mkdirSync(folder, { recursive: true });
  const file = pathToFileURL(resolve(folder, "story.html")).href;
  writeFileSync(resolve(folder, "story.html"), bytes);
  for (const width of [1280, 360])
    await withFile(
      file,
      async (opened) => {
        const heading = opened.getByRole("heading", { level: 2 }).first();
        expect(await heading.innerText()).toMatch(/^Eight governments/);
        const kenya = opened.locator("#step-1 [aria-label^='Kenya: ']");
        await kenya.hover();
        await opened
          .locator("#tip")
          .filter({ hasText: /^Kenya: / })
          .waitFor();
        await opened.getByRole("button", { name: "Next" }).click();
        expect(await heading.innerText()).toMatch(/^The World Bank begins/);
        await opened.keyboard.press("End");
        expect(await heading.innerText()).toMatch(/^Two cohorts/);
        expect(await opened.getByRole("status").first().innerText()).toMatch(/^Step 12 of 12: /);
        await opened.keyboard.press("PageUp");
        await opened.keyboard.press("ArrowLeft");
        expect(await heading.innerText()).toMatch(/^Ten countries/);
        await opened.getByText("The same as a table").filter({ visible: true }).click();
        await opened.getByRole("row", { name: /^Burkina Faso BFA/ }).waitFor();
        // In the picture the arrow keys go from place to place.
        await opened.locator("#step-10 [tabindex='0'][data-place]").focus();
        await opened.keyboard.press("ArrowRight");
        expect(await heading.innerText()).toMatch(/^Ten countries/);
        expect(await sidewaysScroll(opened)).toBe(0);
        expect(await axe(opened)).toEqual([]);
      },
      { width, height: 800 },
    );
  await withFramedFile(file, folder, async (frame) => {
    await frame.getByRole("button", { name: "Next" }).click();
    await frame.getByRole("heading", { name: /^The World Bank begins/ }).waitFor();
  });
  await page.goto("/map");
  await drop(page, name, bytes);
  await page.waitForURL("**/stories#story-1");
  await expect.poll(() => stepTitles(page).count()).toBe(12);
});

test("a browser without room keeps what is written for as long as the page, and says how to save it", async ({
  openPage,
}) => {
  const page = await openPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("There is no room", "QuotaExceededError");
    };
  });
  await page.goto("/stories");
  await page.getByRole("button", { name: "New story" }).click();
  await page.keyboard.type("Unsaved");
  await page.getByText("This browser has no more room for your stories").waitFor();
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  await page.waitForURL("**/timeline");
  await page.goBack();
  expect(await page.getByLabel("Title of the story").inputValue()).toBe("Unsaved");
  expect(JSON.parse((await downloaded(page, "File (JSON)")).bytes.toString("utf8")).title).toBe("Unsaved");
});

test("two windows see what the other one writes", async ({ page }) => {
  await page.goto("/stories");
  await openFile(page, "two.json", fileOf("Two", ["A", "B"]));
  const other = await page.context().newPage();
  await other.goto("/stories");
  await expect.poll(() => titles(other)).toEqual(["A", "B"]);
  await stepTitles(page).first().fill("By the first");
  await expect.poll(() => titles(other)).toEqual(["By the first", "B"]);
  await other.getByRole("status").filter({ hasText: "Your stories were changed in another window" }).waitFor();
  await stepTitles(other).last().fill("By the second");
  await expect.poll(() => titles(page)).toEqual(["By the first", "By the second"]);
});

test("a step whose view is gone says so when it is presented, and in what becomes a file", async ({ page }) => {
  const gone = { ...step, title: "Gone", note: "Said all the same.", path: "/countries/QQQ" };
  const lost = { ...step, title: "Lost", path: "/map?layer=gone" };
  const steps = [gone, lost];
  await page.goto("/stories");
  await openFile(page, "old.json", JSON.stringify({ format: "opd-atlas-story", version: 1, title: "Old", steps }));
  await page.getByRole("button", { name: "Present", exact: true }).click();
  const stage = page.getByRole("dialog", { name: "Presenting: Old" });
  const said = () => stage.getByRole("status").innerText();
  await expect.poll(said).toBe("Step 1 of 2. Gone. The data no longer have this view.");
  await stage.getByText("Said all the same.").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("PageDown");
  await expect
    .poll(said)
    .toMatch(/^Step 2 of 2\. Lost\. .*The data no longer know layer=gone: the view is shown without\./);
  await page.keyboard.press("Escape");
  await stage.waitFor({ state: "detached" });
  await downloaded(page, "PPTX 16:9");
  await page.getByRole("status").filter({ hasText: "Left out: step 1, whose view the data no longer have." }).waitFor();
  const { bytes } = await downloaded(page, "Offline HTML");
  expect(bytes.toString("utf8")).toContain("The data no longer have this view.");
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [1280, "dark"],
  [360, "light"],
] as const)
  test(`the pages of stories are in order at ${width} px, ${colorScheme}`, async ({ openPage }) => {
    const page = await openPage({ viewport: { width, height: 800 }, colorScheme });
    await page.goto(own);
    expect(await axe(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole("button", { name: "Make a copy of my own" }).click();
    await page.goto("/stories");
    await stepTitles(page).first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

test("each step of a story shows its view as a picture once the reader comes near, and leads to it", async ({
  page,
}) => {
  await page.goto(own);
  const pictures = page.locator("main li img");
  await pictures.first().waitFor();
  expect(await pictures.count()).toBeLessThan(12);
  await page.getByRole("heading", { name: "Two cohorts learn among peers" }).scrollIntoViewIfNeeded();
  const last = page.locator("#step-12 img");
  await last.click();
  await page.waitForURL("**/timeline?partnership=odi-ms-pln&time=2020..2022");
});

test("without a script the atlas's story can be read, with a link to each view", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(own);
  expect(await page.locator("main li[id^=step-]").count()).toBe(12);
  expect(await page.getByRole("link", { name: /^Open the view of/ }).count()).toBe(12);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await page.goto("/stories");
  await page.getByText("To make a story of your own, JavaScript must be on.").waitFor();
});
