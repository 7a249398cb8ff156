import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll } from "./viewport.ts";

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
  expect(await titles(page)).toEqual([
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
  expect(await titles(page)).toEqual([title]);
  await page.getByRole("button", { name: "Delete this story" }).click();
  expect(await page.getByLabel("Title of the story").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await titles(page)).toEqual([title]);
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
  const step = { title: "Old", note: "", dataVersion: "0.1.0" };
  const steps = [
    { ...step, path: "/map?layer=gone" },
    { ...step, path: "/countries/QQQ" },
  ];
  await openFile(page, "old.json", JSON.stringify({ format: "opd-atlas-story", version: 1, title: "Old", steps }));
  await page.getByText("The data no longer know layer=gone: the view is shown without.").waitFor();
  await page.getByText("The data no longer have this view.").waitFor();
  expect(await page.getByText("Saved from data version 0.1.0; this is version").count()).toBe(2);
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

test("without a script the atlas's story can be read, with a link to each view", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(own);
  expect(await page.locator("main li[id^=step-]").count()).toBe(12);
  expect(await page.getByRole("link", { name: /^Open the view of/ }).count()).toBe(12);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await page.goto("/stories");
  await page.getByText("To make a story of your own, JavaScript must be on.").waitFor();
});
