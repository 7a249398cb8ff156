import { buffer } from "node:stream/consumers";
import type { Download, Page } from "playwright-core";
import { axe } from "./axe.ts";
import { drop } from "./drop.ts";
import { expect, test } from "./page.ts";
import { sidewaysScroll } from "./viewport.ts";

const opener = (page: Page) => page.getByRole("button", { name: "Use in slides" }).first();
const dialog = (page: Page) => page.getByRole("dialog", { name: "Use in slides" });
const inDialog = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true });

/** Opens the ways to take a view away, once they are all there. */
async function openDialog(page: Page): Promise<void> {
  await opener(page).click();
  await inDialog(page, "PowerPoint 16:9").waitFor();
}

/** Shows the ways of one kind. */
async function showTab(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole("tab", { name, exact: true }).click();
  await dialog(page).getByRole("tabpanel", { name, exact: true }).waitFor();
}

/** Presses a button that saves a file; gives its name and its bytes. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), inDialog(page, button).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const bytesOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());

const views = ["/", "/map?layer=odra&asof=2016", "/timeline", "/programmes?topic=health", "/countries/BFA"];

for (const view of views)
  test(`${view}: by keyboard alone a file is saved, and the focus comes back to the button`, async ({ page }) => {
    await page.goto(view);
    await opener(page).focus();
    await page.keyboard.press("Enter");
    await inDialog(page, "PowerPoint 16:9").waitFor();
    expect(await page.evaluate(() => document.querySelector("dialog")?.contains(document.activeElement))).toBe(true);
    const tabTo = async (words: string): Promise<void> => {
      for (let steps = 0; steps < 12; steps++) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(() => document.activeElement?.textContent)) === words) return;
      }
      throw new Error(`No way to ${words}`);
    };
    await tabTo("Slide");
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await dialog(page).getByRole("tabpanel", { name: "Data" }).waitFor();
    const download = page.waitForEvent("download");
    await tabTo("CSV");
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(/^opd-atlas_[\w-]+_[\w.-]+_\d+\.\d+\.\d+\.csv$/);
    await dialog(page).getByRole("status").filter({ hasText: "Saved as opd-atlas_" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(await opener(page).evaluate((button) => button === document.activeElement)).toBe(true);
  });

test("each form of the data is saved as what it says it is, what I see or all", async ({ page }) => {
  await page.goto("/map?layer=odra&region=sub-saharan-africa&asof=2016");
  await openDialog(page);
  await showTab(page, "Data");
  const csv = await saved(page, "CSV");
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = csv.bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toContain("country_code,country,region");
  const count = Number(/What I see \((\d+) rows\)/.exec(await dialog(page).innerText())?.[1]);
  expect(lines).toHaveLength(count + 2);
  await dialog(page).getByRole("radio", { name: /^All/ }).check();
  const all = JSON.parse((await saved(page, "JSON")).bytes.toString("utf8"));
  expect(all.rows.length).toBeGreaterThan(count);
  expect(all.view.address).toBe(page.url());
  const workbook = await saved(page, "Excel (XLSX)");
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(workbook.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
});

test("the citation, the link and the QR code are to be had", async ({ page }) => {
  await page.goto("/map?measure=layers");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async (button: string) => {
    await inDialog(page, button).click();
    await dialog(page).getByRole("status").filter({ hasText: "Copied" }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await openDialog(page);
  await showTab(page, "Cite, link");
  expect(await copied("Copy the citation")).toMatch(
    /^Open Data Partnerships Atlas \(\d{4}\)\. How many of .*measure=layers/,
  );
  expect(await copied("Copy BibTeX")).toMatch(/^@misc\{opd-atlas-map-/);
  expect(JSON.parse(await copied("Copy CSL-JSON"))[0].type).toBe("map");
  expect(await copied("Copy the link")).toBe(page.url());
  expect(await dialog(page).getByLabel("Address of this view").inputValue()).toBe(page.url());
  await dialog(page).getByRole("img", { name: "QR code of this view" }).waitFor();
  expect((await saved(page, "QR code (SVG)")).bytes.toString("utf8")).toMatch(/^<svg/);
});

test("where copying is not allowed, the text is marked and the page says what to do", async ({ page }) => {
  await page.goto("/timeline");
  await page.evaluate(() => Reflect.defineProperty(navigator, "clipboard", { value: undefined }));
  await openDialog(page);
  await showTab(page, "Cite, link");
  await inDialog(page, "Copy BibTeX").click();
  await dialog(page).getByRole("status").filter({ hasText: "copy it with Ctrl+C" }).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^@misc/);
});

test("a file that was saved opens its view again, dropped anywhere or chosen", async ({ page }) => {
  await page.goto("/map?layer=odra&asof=2016");
  await openDialog(page);
  await showTab(page, "Data");
  const { name, bytes } = await saved(page, "JSON");
  await page.goto("/figures");
  await drop(page, name, bytes);
  await page.waitForURL("**/map?layer=odra&asof=2016");
  await page
    .getByRole("status")
    .filter({ hasText: `The view of ${name} is open.` })
    .waitFor();
  await page.goto("/");
  await openDialog(page);
  await showTab(page, "Cite, link");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), inDialog(page, "Choose a file").click()]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: bytes });
  await page.waitForURL("**/map?layer=odra&asof=2016");
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/");
});

for (const view of views)
  test(`${view}: two presses make a slide, whose deck, picture and drawing open the view again`, async ({ page }) => {
    await page.goto(view);
    await opener(page).click();
    const deck = await saved(page, "PowerPoint 16:9");
    expect(deck.name).toMatch(/^opd-atlas_.*\.pptx$/);
    expect(deck.bytes.length).toBeLessThan(300_000);
    const png = await saved(page, "PNG 1920 × 1080");
    await showTab(page, "Picture");
    const svg = await saved(page, "SVG");
    await showTab(page, "Data");
    const offline = await saved(page, "Offline HTML");
    await showTab(page, "Cite, link");
    const address = await dialog(page).getByLabel("Address of this view").inputValue();
    const made = [deck, png, svg, offline];
    for (const { name, bytes } of made) {
      await page.goto("/about");
      await drop(page, name, bytes);
      await page.waitForURL(address);
      await page
        .getByRole("status")
        .filter({ hasText: `The view of ${name} is open.` })
        .waitFor();
    }
  });

test("a picture of another size is made within bounds, and refused in words beyond them", async ({ page }) => {
  await page.goto("/map");
  await openDialog(page);
  await showTab(page, "Picture");
  await dialog(page).getByText("Another size").click();
  await dialog(page).getByLabel("Width in pixels").fill("100");
  await dialog(page).getByRole("alert").filter({ hasText: "Whole numbers from 400" }).waitFor();
  await dialog(page).getByLabel("Width in pixels").fill("1280");
  await dialog(page).getByLabel("Height in pixels").fill("960");
  const { name, bytes } = await saved(page, "PNG in this size");
  expect(name).toMatch(/^opd-atlas_.*\.png$/);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 960]);
});

test("a slide is shown as it will be, in the looks and for the use that the reader turns to", async ({ page }) => {
  await page.goto("/map?layer=odra&asof=2016");
  await openDialog(page);
  const picture = dialog(page).getByRole("img", { name: "The slide as it will be" });
  const shown = async () => decodeURIComponent((await picture.getAttribute("src")) ?? "");
  await expect.poll(shown).toContain('viewBox="0 0 1920 1080"');
  expect(await shown()).toContain('fill="#fbfaf7"');
  await showTab(page, "Picture");
  await dialog(page).getByRole("radio", { name: "Dark" }).check();
  await expect.poll(shown).toContain('fill="#14171a"');
  await inDialog(page, "PNG 1080 × 1080").focus();
  await expect.poll(shown).toContain('viewBox="0 0 1080 1080"');
  expect((await saved(page, "SVG")).bytes.toString("utf8")).toContain('fill="#14171a"');
});

test("the embed of the view is built from the dialog", async ({ page }) => {
  await page.goto("/timeline?partnership=pod");
  await openDialog(page);
  await showTab(page, "Embed");
  await dialog(page).getByText("/embed/timeline?partnership=pod").first().waitFor();
});

test("the picture is copied with its words", async ({ page }) => {
  await page.goto("/map");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDialog(page);
  await inDialog(page, "Copy the picture").click();
  await dialog(page).getByRole("status").filter({ hasText: "The picture is copied" }).waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain("image/png");
});

test("a file that opens no view gets a sentence, and the reader can choose another", async ({ page }) => {
  await page.goto("/timeline");
  for (const [text, says] of [
    ["name,value\n1,2", "says nothing of a view"],
    ['{"view": {', "is damaged or not whole"],
    ['{"view": {"address": "https://evil.example/countries/ZZZ"}}', "names a view that this atlas does not have"],
    ['{"view": {"address": "javascript:alert(1)"}}', "says nothing of a view"],
  ] as const) {
    await drop(page, "mine.txt", text);
    const fault = page.getByRole("dialog", { name: "This file opens no view" });
    await fault.getByText(`mine.txt ${says}`).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await fault.waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/timeline");
  }
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [1280, "dark"],
  [360, "light"],
] as const)
  test(`the dialog is in order at ${width} px, ${colorScheme}`, async ({ openPage }) => {
    const page = await openPage({ viewport: { width, height: 800 }, colorScheme });
    await page.goto("/countries/BFA");
    await openDialog(page);
    for (const name of ["Slide", "Picture", "Data", "Embed", "Cite, link"]) {
      await showTab(page, name);
      if (name === "Embed") await inDialog(page, "Copy: A frame").waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });

test("what takes long shows how far it is, and can be cancelled", async ({ page }) => {
  await page.goto("/map");
  await openDialog(page);
  await showTab(page, "Data");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 12 });
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await inDialog(page, "Offline HTML").click();
  await dialog(page).getByRole("progressbar", { name: "Making Offline HTML" }).waitFor();
  await inDialog(page, "Cancel").click();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await dialog(page).getByRole("status").filter({ hasText: "Offline HTML cancelled." }).waitFor();
  await saved(page, "CSV");
  expect(downloads).toBe(1);
});

test("without a script there is no button that does nothing", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("/map");
  expect(await opener(page).isVisible()).toBe(false);
});
