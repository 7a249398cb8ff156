import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "playwright-core";
import { axe } from "./axe.ts";
import { expect, test } from "./page.ts";
import { withFile, withFramedFile } from "./withFile.ts";

const folder = ".cache/e2e/offline";

/** Saves the offline file of a view, as a reader does. */
async function savedFile(page: Page, view: string): Promise<string> {
  await page.goto(view);
  await page.getByRole("button", { name: "Use in slides" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Use in slides" });
  await dialog.getByRole("tab", { name: "Data" }).click();
  const button = dialog.getByRole("button", { name: "Offline HTML", exact: true });
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 30_000 }), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^opd-atlas_.*\.html$/);
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `${view.replaceAll(/\W+/g, "-")}.html`);
  writeFileSync(file, await buffer(await download.createReadStream()));
  return file;
}

const titleIn = (page: Page | FrameLocator) => page.getByRole("heading", { level: 1 });

test("the map's file answers without a network: measure, year, what a place says, the table", async ({ page }) => {
  const file = await savedFile(page, "/map?layer=odra&asof=2016");
  await withFile(pathToFileURL(file).href, async (opened) => {
    await titleIn(opened).filter({ hasText: "Open data readiness assessments: who had entered up to 2016" }).waitFor();
    const burkina = opened.locator("[aria-label^='Burkina Faso: ']");
    const before = await burkina.getAttribute("fill");
    await burkina.hover();
    await opened
      .locator("#tip")
      .filter({ hasText: /^Burkina Faso: in, / })
      .waitFor();
    await opened.keyboard.press("Escape");
    expect(await opened.locator("#tip").isVisible()).toBe(false);
    await opened.getByLabel("Measure").selectOption({ label: "How many layers" });
    await titleIn(opened).filter({ hasText: "How many of 8 layers" }).waitFor();
    expect(await burkina.getAttribute("fill")).not.toBe(before);
    const year = opened.getByRole("slider", { name: "Year" });
    await year.focus();
    await opened.keyboard.press("Home");
    await titleIn(opened).filter({ hasText: "up to 2004" }).waitFor();
    await opened.getByLabel("Find in the table").fill("cote d");
    await opened
      .getByRole("status")
      .filter({ hasText: /^1 of \d+ rows$/ })
      .waitFor();
    expect(await opened.getByRole("row").filter({ hasText: "Côte d’Ivoire" }).count()).toBeLessThan(2);
    expect(await axe(opened)).toEqual([]);
  });
  rmSync(file);
});

test("on the offline map the arrow keys go from place to place: one tab stop", async ({ page }) => {
  const file = await savedFile(page, "/map");
  await withFile(pathToFileURL(file).href, async (opened) => {
    expect(await opened.locator("figure [tabindex='0']").count()).toBe(1);
    await opened.locator("[aria-label^='Brazil: ']").focus();
    const seen = new Set<string | null>();
    for (const key of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
      await opened.keyboard.press(key);
      seen.add(await opened.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null));
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(await opened.locator("figure [tabindex='0']").count()).toBe(1);
  });
});

for (const [view, says] of [
  ["/timeline", "Launched"],
  ["/programmes?topic=health", "Health"],
  ["/countries/BFA", "Burkina Faso"],
] as const)
  test(`${view}: the file shows its view and its table, wide and narrow, and passes axe`, async ({ page }) => {
    const file = await savedFile(page, view);
    for (const width of [1280, 360])
      await withFile(
        pathToFileURL(file).href,
        async (opened) => {
          await titleIn(opened).waitFor();
          await opened.getByText(says).first().waitFor();
          const sort = opened.getByRole("columnheader").first();
          await sort.getByRole("button").click();
          expect(await sort.getAttribute("aria-sort")).toBe("ascending");
          expect(await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          expect(await axe(opened)).toEqual([]);
        },
        { width, height: 800 },
      );
  });

test("in a frame that may run scripts and nothing else it answers as well", async ({ page }) => {
  const file = await savedFile(page, "/map");
  await withFramedFile(pathToFileURL(file).href, folder, async (frame) => {
    await titleIn(frame).filter({ hasText: "Where the Partnership for Open Data worked" }).waitFor();
    await frame.getByLabel("Measure").selectOption({ label: "How many layers" });
    await titleIn(frame).filter({ hasText: "How many of 8 layers" }).waitFor();
  });
});
