import { buffer } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Use in slides" });

/** The kinds of ways out of the atlas by which the dialog groups them. */
export type WayKind = "Slide" | "Picture" | "Data" | "Cite, link";

/** Opens the ways to take a view away. */
export async function openWays(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Use in slides" }).first().click();
  await dialog(page).getByRole("button", { name: "PowerPoint 16:9", exact: true }).waitFor();
}

/** Shows the ways of one kind. */
export async function showWays(page: Page, kind: WayKind): Promise<Locator> {
  await dialog(page).getByRole("tab", { name: kind, exact: true }).click();
  return dialog(page);
}

/** Takes the way with a name, which saves a file; gives its name and its bytes. */
export async function saved(
  page: Page,
  kind: WayKind,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const button = (await showWays(page, kind)).getByRole("button", { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 30_000 }), button.click()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}
