import type { Page } from "playwright-core";
import { takeTimes } from "./openedPage.ts";

/** Things a reader does on a page, one after the other; each is one interaction or more. */
export interface Visit {
  readonly address: string;
  readonly ready: string;
  readonly acts: Readonly<Record<string, (page: Page, turn: number) => Promise<void>>>;
}

const country = (id: string) => `[data-country="${id}"]`;
const at = <T>(list: readonly [T, ...T[]], turn: number): T => list[turn % list.length] ?? list[0];

/** Opens a control of the sentence, ticks one of its boxes, and closes it. */
const tick = (button: RegExp) => async (page: Page, turn: number) => {
  await page.getByRole("button", { name: button }).first().click();
  await page.getByRole("checkbox").nth(turn).click();
  await page.keyboard.press("Escape");
};

export const visits: readonly Visit[] = [
  {
    address: "/",
    ready: "[data-country]",
    acts: {
      "choose a country": (page, turn) => page.locator(country(at(["BRA", "IND", "BFA", "PER"], turn))).click(),
      "travel over the map": async (page, turn) => {
        await page.locator("svg a[tabindex='0']").first().focus();
        await page.keyboard.press(at(["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"], turn));
      },
      "zoom in": (page) => page.getByRole("button", { name: "Zoom in" }).click(),
      "tick a theme": tick(/^Theme: /),
    },
  },
  {
    address: "/programmes",
    ready: "main article",
    acts: {
      "type in the search of cards": async (page, turn) => {
        await page.getByRole("searchbox", { name: "Search the cards" }).fill("");
        await page.keyboard.type(at(["data", "open", "bank", "map"], turn), { delay: 60 });
      },
      // Under what was typed last, a box that would leave nothing cannot be ticked: all cards are there again.
      "tick a facet": async (page, turn) => {
        await page.getByRole("searchbox", { name: "Search the cards" }).fill("");
        await page.waitForTimeout(700);
        await page.evaluate(takeTimes);
        await page.locator("main a[role=checkbox]:not([aria-disabled=true])").nth(turn).click();
      },
    },
  },
  {
    address: "/map?layer=ogp",
    ready: "input[type=range]",
    acts: {
      "step a year": async (page) => {
        await page.getByRole("slider").first().focus();
        await page.keyboard.press("ArrowLeft");
      },
      "go to the table and back": (page, turn) =>
        page
          .getByRole("link", { name: at(["Table", "Map"], turn), exact: true })
          .last()
          .click(),
    },
  },
  {
    address: "/timeline",
    ready: "main svg a",
    acts: {
      "choose an event": async (page, turn) => {
        await page
          .locator("main svg a")
          .nth(turn * 3)
          .focus();
        await page.keyboard.press("Enter");
      },
      "travel along the timeline": async (page) => {
        await page.locator("main svg a[tabindex='0']").first().focus();
        await page.keyboard.press("ArrowRight");
      },
    },
  },
];
