import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { complaintsOf } from "./complaints.ts";

const browser = chromium.connect(inject("browser"));

/** Lets a page be gone to only once it answers, or will not: a reader who is quicker is another test's. */
function waitingForLife(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    await page
      .locator("html[data-live], html:not([data-script]), [role=alert]")
      .first()
      .waitFor({ state: "attached" })
      .catch(() => {});
    return response;
  };
}

interface PageOptions extends BrowserContextOptions {
  readonly worker?: boolean;
  readonly forgiven?: RegExp;
}

/**
 * A test in a real browser against the built site.
 *
 * `page` is a fresh page in a profile of its own, in light colours, 1280 by 800; `openPage` opens others (touch, dark, no
 * script), each in its own profile. Addresses are relative: `page.goto("/map")`. The test fails if any of its pages wrote
 * an error or a warning to the console, threw, or asked another host for anything, but for what `forgiven` matches. A
 * failed test leaves pictures of its pages in .cache/e2e/.
 *
 * A page has a service worker only with `worker`: else it would answer in place of the site.
 */
export const test = base
  .extend("openPage", async ({ task }, { onCleanup }) => {
    const pages: Page[] = [];
    const complaints: (readonly string[])[] = [];
    onCleanup(async () => {
      const name = task.name.replaceAll(/\W+/g, "-");
      for (const [index, page] of pages.entries()) {
        if (task.result?.state === "fail") await page.screenshot({ path: `.cache/e2e/${name}-${index + 1}.png` });
        await page.context().close();
      }
      expect(complaints.flat(), "complaints of the pages").toEqual([]);
    });
    return async ({ worker = false, forgiven, ...options }: PageOptions = {}): Promise<Page> => {
      const site = options.baseURL ?? inject("site");
      const context = await (await browser).newContext({
        baseURL: site,
        viewport: { width: 1280, height: 800 },
        locale: "en-GB",
        timezoneId: "Pacific/Kiritimati",
        ...options,
      });
      context.setDefaultTimeout(10_000);
      complaints.push(complaintsOf(context, site, forgiven));
      if (!worker) await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
      const page = await context.newPage();
      if (options.javaScriptEnabled !== false) waitingForLife(page);
      pages.push(page);
      return page;
    };
  })
  .extend("page", async ({ openPage }) => openPage());

export { expect };
