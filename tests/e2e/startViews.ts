import type { Locator, Page } from "playwright-core";
import { expect } from "./page.ts";

/** The three views of the start page, and of each its own page where it has one. */
export const mapOf = (page: Page): Locator => page.locator("svg[role=group]:has([data-country])");
export const timelineOf = (page: Page): Locator => page.getByRole("group", { name: /^Timeline of \d+ event/ });
export const cardsOf = (page: Page): Locator => page.getByRole("region", { name: "What they do" });

/** A country on the map, by its name. */
export const countryOn = (page: Page, name: string): Locator =>
  mapOf(page).getByRole("link", { name: new RegExp(`^${name}: `) });

/** A screen so high that all three views of the start page are on it at once. */
export const high = { width: 1280, height: 2600 };

/** Opens the start page, or a view of it, and waits until all three views are there. */
export async function openStart(page: Page, address = "/"): Promise<void> {
  await page.setViewportSize(high);
  await page.goto(address);
  await allThere(page);
}

/** Waits until all three views of the start page are there and answer: what is below the map does once a reader stirs. */
export async function allThere(page: Page): Promise<void> {
  await page.locator("html[data-live]").waitFor();
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await expect.poll(() => page.locator("[data-waiting]").count()).toBe(0);
  await mapOf(page).waitFor();
  await page.getByRole("region", { name: "Since when" }).waitFor();
  await cardsOf(page).waitFor();
}

const all = { cards: 28, events: 85, countries: 221 };

/** The numbers that `pattern` finds in a text, by its groups; `undefined` where it finds none. */
const numbers = (text: string | null, pattern: RegExp): number[] | undefined =>
  pattern
    .exec(text ?? "")
    ?.slice(1)
    .map(Number);

interface Sizes {
  /** What the line under the sentence says of all three. */
  readonly said: { readonly cards: number; readonly events: number; readonly countries: number };
  readonly map: number | undefined;
  readonly timeline: number | undefined;
  readonly cards: number | undefined;
}

/** The size of the selection, as each view of the start page says it now. */
async function sizesOn(page: Page): Promise<Sizes> {
  const texts = await page.getByRole("status").allTextContents();
  const find = (pattern: RegExp) => texts.flatMap((text) => numbers(text, pattern) ?? [])[0];
  const narrowed = texts
    .map((text) => numbers(text, /^(\d+) of \d+ cards?, (\d+) of \d+ events?, (\d+) of \d+ countr/))
    .find((found) => found !== undefined);
  const label = await timelineOf(page)
    .getAttribute("aria-label", { timeout: 1000 })
    .catch(() => null);
  const [cards = all.cards, events = all.events, countries = all.countries] = narrowed ?? [];
  return {
    said: { cards, events, countries },
    map: find(/^(\d+) of \d+ countries and territories in the selection/),
    timeline: numbers(label, /^Timeline of (\d+)/)?.[0],
    cards:
      find(/^\d+ of the (\d+) cards? in your selection/) ??
      find(/^(\d+) of \d+ cards in your selection/) ??
      find(/^\d+ of (\d+) cards/),
  };
}

/** Waits until every view says one and the same size of the selection, and gives it. */
export async function sameSize(page: Page): Promise<Sizes["said"]> {
  await expect
    .poll(async () => {
      const { said, ...views } = await sizesOn(page);
      return { ...views, said: [said.countries, said.events, said.cards] };
    })
    .toSatisfy(
      ({ map, timeline, cards, said }) => [map, timeline, cards].join() === said.join(),
      "every view says the size of the same selection",
    );
  return (await sizesOn(page)).said;
}

/** What is drawn in a part of the page now. */
export const look = (part: Locator): Promise<string> => part.evaluate((element) => element.innerHTML);

/** Waits until a part of the page is drawn otherwise than before, or as before again. */
export const becomes = (part: Locator, is: "as before" | "otherwise", before: string): Promise<void> =>
  expect.poll(async () => (await look(part)) === before).toBe(is === "as before");
