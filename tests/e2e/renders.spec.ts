import type { Page } from "playwright-core";
import { expect, test } from "./page.ts";
import { allThere, countryOn, high, mapOf } from "./startViews.ts";

/** What a window counts while a test goes on. */
interface Counts {
  /** Commits of React, and how often it rendered a component that draws one country. */
  commits: number;
  countries: number;
  /** Attributes that were written, by country, and those of them that were written with what they had before. */
  written: Record<string, number>;
  idle: string[];
}

/**
 * Counts as the developer tools of React do: they ask for each commit's tree, in which a component that rendered is
 * another node than before and is marked as having worked.
 */
const countRenders = (page: Page) =>
  page.addInitScript(() => {
    interface Fiber {
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
      readonly alternate: Fiber | null;
      readonly flags: number;
      readonly type: unknown;
      readonly memoizedProps: object | null;
    }
    const performedWork = 1;
    const counts: Counts = { commits: 0, countries: 0, written: {}, idle: [] };
    const count = (fiber: Fiber | null): void => {
      for (let each = fiber; each; each = each.sibling) {
        const before = each.alternate;
        const isCountry = typeof each.type === "function" && "tint" in (each.memoizedProps ?? {});
        if (isCountry && (!before || (each.flags & performedWork && each.memoizedProps !== before.memoizedProps)))
          counts.countries += 1;
        if (each.child !== before?.child) count(each.child);
      }
    };
    Object.assign(window, {
      counts,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => {
          counts.commits += 1;
          count(current.child);
        },
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
      },
    });
  });

/** Begins to count anew, and to watch what is written to the map's countries. */
const start = (page: Page) =>
  mapOf(page).evaluate((map) => {
    const counts: Counts = Reflect.get(window, "counts");
    Object.assign(counts, { commits: 0, countries: 0, written: {}, idle: [] });
    new MutationObserver((records) => {
      for (const { target, attributeName, oldValue } of records) {
        if (!(target instanceof Element) || attributeName === null) continue;
        const id = target.closest("[data-country]")?.getAttribute("data-country");
        if (!id) continue;
        counts.written[id] = (counts.written[id] ?? 0) + 1;
        if (target.getAttribute(attributeName) === oldValue) counts.idle.push(`${id} ${attributeName}`);
      }
    }).observe(map, { attributes: true, attributeOldValue: true, subtree: true });
  });

const counted = (page: Page): Promise<Counts> => page.evaluate(() => Reflect.get(window, "counts"));

/** How each country is drawn and named. */
const drawn = (page: Page): Promise<Record<string, string>> =>
  mapOf(page).evaluate((map) =>
    Object.fromEntries(
      [...map.querySelectorAll("[data-country]")].map((country) => [
        country.getAttribute("data-country"),
        country.outerHTML,
      ]),
    ),
  );

/** Opens the start page with all that is below the map, and counts from there on. */
async function opened(page: Page): Promise<void> {
  await countRenders(page);
  await page.setViewportSize(high);
  await page.goto("/");
  await allThere(page);
  await page.waitForTimeout(300);
}

/** Does something, waits until its words are there, and says which countries changed, and what it took. */
async function changedBy(page: Page, act: () => Promise<void>) {
  const before = await drawn(page);
  await start(page);
  await act();
  await page.waitForTimeout(300);
  const after = await drawn(page);
  const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
  return { changed: changed.sort(), ...(await counted(page)) };
}

/** Follows a link to a query, as any on the page would be followed. */
const follow = (page: Page, query: string) =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href });
    document.querySelector("main")?.append(link);
    link.click();
    link.remove();
  }, `/${query}`);

/** The colours of every mark of the map, and what lies on its sheets. */
const coloured = (page: Page): Promise<readonly string[]> =>
  mapOf(page).evaluate((map) =>
    [...map.querySelectorAll("[data-country] > *, [data-country] circle, [data-sheet]")].map((mark) => {
      const name = mark.closest("[data-country]")?.getAttribute("data-country") ?? mark.getAttribute("data-sheet");
      const written = ["fill", "fill-opacity", "stroke", mark.hasAttribute("data-sheet") ? "d" : "opacity"];
      return [name, mark.localName, ...written.map((each) => mark.getAttribute(each))].join(" ");
    }),
  );

test("what is counted as a render is one: the countries are rendered when the map comes first", async ({ page }) => {
  await countRenders(page);
  await page.goto("/countries/BFA");
  await page.evaluate(() => Object.assign(Reflect.get(window, "counts"), { countries: 0 }));
  await page.getByRole("link", { name: "Map", exact: true }).first().click();
  await mapOf(page).waitFor();
  await expect.poll(async () => (await counted(page)).countries).toBeGreaterThan(220);
});

for (const [what, query, words] of [
  ["another layer", "?layer=ogp", "Open Government Partnership"],
  ["another measure", "?measure=layers", "layers"],
  ["a filter", "?topic=health", "Health"],
] as const)
  test(`${what} renders no country and writes only to those that change`, async ({ page }) => {
    await opened(page);
    const { changed, written, countries, commits, idle } = await changedBy(page, async () => {
      await follow(page, query);
      await page
        .getByRole("heading", { level: 1 })
        .filter({ hasText: words })
        .or(page.getByText(words))
        .first()
        .waitFor();
    });
    expect(commits).toBeGreaterThan(0);
    expect(countries).toBe(0);
    expect(idle).toEqual([]);
    expect(changed.length).toBeGreaterThan(5);
    expect(Object.keys(written).sort()).toEqual(changed);
  });

test("a map that took up one choice after another is drawn as by a page opened at the last one", async ({ page }) => {
  await opened(page);
  const choices = ["?measure=layers", "?layer=odra", "?topic=health&measure=programmes", "?measure=layers&asof=2014"];
  for (const choice of [...choices, "", ...choices.toReversed()]) {
    await follow(page, choice);
    await expect.poll(() => new URL(page.url()).search).toBe(choice);
    await page.waitForTimeout(100);
    const taken = await coloured(page);
    expect(taken.length).toBeGreaterThan(300);
    const other = await page.context().newPage();
    await other.setViewportSize(high);
    await other.goto(`/${choice}`);
    await allThere(other);
    await expect.poll(() => coloured(other)).toEqual(taken);
    await other.close();
  }
});

test("pointing at a country renders no country and writes to none", async ({ page }) => {
  await opened(page);
  const { written, countries } = await changedBy(page, async () => {
    await countryOn(page, "Brazil").hover();
    await page.getByRole("link", { name: "Open the country page" }).waitFor();
  });
  expect(countries).toBe(0);
  expect(written).toEqual({});
});

test("a step of the arrow keys renders no country and moves the one tab stop", async ({ page }) => {
  await opened(page);
  await mapOf(page).locator("a[tabindex='0']").focus();
  await page.keyboard.type("brazil");
  const { changed, written, countries } = await changedBy(page, async () => {
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-country"))).not.toBe("BRA");
  });
  expect(countries).toBe(0);
  expect(changed).toHaveLength(2);
  expect(Object.keys(written).sort()).toEqual(changed);
});
