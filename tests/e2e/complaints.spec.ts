import { chromium, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { complaintsOf } from "./complaints.ts";

/** What is complained of while `act` plays on the start page. */
async function complaintsWhile(act: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
  const browser = await chromium.connect(inject("browser"));
  const context = await browser.newContext({ baseURL: inject("site") });
  const complaints = complaintsOf(context, inject("site"));
  const page = await context.newPage();
  await page.goto("/");
  await act(page);
  await browser.close();
  return complaints;
}

test("a warning on the console is a complaint", async () => {
  const complaints = await complaintsWhile((page) => page.evaluate(() => console.warn("too late")));
  expect(complaints).toContain("console warning: too late");
});

test("an error that nothing catches is a complaint", async () => {
  const complaints = await complaintsWhile(async (page) => {
    const thrown = page.waitForEvent("pageerror");
    await page.evaluate(() => setTimeout(() => JSON.parse("{"), 0));
    await thrown;
  });
  expect(complaints.join()).toMatch(/^uncaught: .*JSON/);
});

test("a request to another host is refused by the page itself, which is a complaint", async () => {
  const complaints = await complaintsWhile((page) =>
    page.evaluate(() => fetch("http://example.org/").catch(() => undefined)),
  );
  expect(complaints.join()).toMatch(/http:\/\/example\.org\/.*Content Security Policy/);
});
