import { createHash } from "node:crypto";
import { type BrowserContextOptions, chromium, type Locator, type Page, type Route } from "playwright-core";
import { inject } from "vitest";
import { expect, test } from "./page.ts";
import { allThere, countryOn, high, mapOf, openStart, sameSize, timelineOf } from "./startViews.ts";
import { sidewaysScroll, viewports } from "./viewport.ts";

/** The heading of the page itself, not of its frame while the data are on their way. */
const heading = (page: Page) => page.locator("#main").getByRole("heading", { level: 1 });

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const light = "rgb(251, 250, 247)";
const dark = "rgb(20, 23, 26)";

/** The pixels of a part of the page, as a text that differs where they do. */
const pixels = async (part: Locator): Promise<string> =>
  createHash("sha256")
    .update(await part.screenshot())
    .digest("hex");

for (const address of ["/", "/map?measure=layers", "/timeline", "/programmes", "/countries/BFA"])
  test(`on ${address} nothing moves for a reader who wants less motion`, async ({ openPage }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    await page.goto(address, { waitUntil: "networkidle" });
    await heading(page).waitFor();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        [undefined, "::before", "::after"].flatMap((part) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
            element,
            part,
          );
          const seconds = (list: string) => Math.max(...list.split(",").map((each) => Number.parseFloat(each)));
          const still =
            seconds(transitionDuration) <= 0.001 &&
            (animationName === "none" || seconds(animationDuration) <= 0.001) &&
            scrollBehavior !== "smooth";
          return still ? [] : [`${element.tagName}.${element.getAttribute("class") ?? ""}${part ?? ""}`];
        }),
      ),
    );
    expect(moving).toEqual([]);
  });

test("the map zooms at once for a reader who wants less motion", async ({ openPage }) => {
  const page = await openPage({ reducedMotion: "reduce" });
  await page.goto("/map");
  await mapOf(page).waitFor();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const shapes = mapOf(page).locator("g[transform*='scale(1.8)']");
  await shapes.first().waitFor();
  const scales = await page.evaluate(async () => {
    const seen = new Set<string>();
    const watched = document.querySelector("svg:has([data-country]) > g");
    if (!watched) return [];
    new MutationObserver(() => seen.add(watched.getAttribute("transform") ?? "")).observe(watched, {
      attributes: true,
    });
    document.querySelector<HTMLElement>("[aria-label='Zoom in']")?.click();
    await new Promise((done) => setTimeout(done, 400));
    return [...seen];
  });
  expect(scales).toHaveLength(1);
});

test("the atlas is dark by night and light by day, as the system is", async ({ openPage }) => {
  const page = await openPage({ colorScheme: "dark" });
  await page.goto("/about");
  await heading(page).waitFor();
  expect(await background(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await background(page)).toBe(light);
});

test("the switch of appearance goes round, wins over the system, and is remembered before the first paint", async ({
  openPage,
}) => {
  const page = await openPage({ colorScheme: "dark" });
  await page.goto("/about");
  const turn = (to: string) => page.getByRole("button", { name: `Appearance: ${to}` });
  await turn("As the system").click();
  await turn("Light").waitFor();
  expect(await background(page)).toBe(light);
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(() => document.body !== null);
  expect(await background(page)).toBe(light);
  await turn("Light").click();
  await turn("Dark").waitFor();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await background(page)).toBe(dark);
  await turn("Dark").click();
  await turn("As the system").waitFor();
  expect(await background(page)).toBe(light);
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
});

test("where the browser lets nothing be stored, the atlas works, and the appearance holds for the page", async ({
  openPage,
}) => {
  const page = await openPage({ colorScheme: "light" });
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
  await page.goto("/");
  await mapOf(page).waitFor();
  await page.getByRole("button", { name: "Appearance: As the system" }).click();
  await page.getByRole("button", { name: "Appearance: Light" }).click();
  expect(await background(page)).toBe(dark);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sources" }).click();
  await page.getByRole("heading", { level: 1, name: /^Sources/ }).waitFor();
  expect(await background(page)).toBe(dark);
  await page.goBack();
  await mapOf(page).waitFor();
});

for (const [address, least] of [
  ["/map?measure=layers&asof=2014", 5],
  ["/map?layer=ogp", 3],
  ["/map?measure=income", 5],
] as const)
  test(`in forced colours every row of the legend of ${address} looks otherwise, on light and on dark`, async ({
    openPage,
  }) => {
    const page = await openPage({ forcedColors: "active" });
    await page.goto(address);
    await mapOf(page).waitFor();
    const rows = page.getByRole("region", { name: "Legend" }).getByRole("button");
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(least);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const looks = new Map<string, string>();
      for (const row of await rows.all()) {
        const look = await pixels(row.locator(":scope > :first-child"));
        const label = (await row.innerText()).replaceAll(/\s+/g, " ");
        expect(looks.get(look), `“${label}” looks as another row does, on ${colorScheme}`).toBeUndefined();
        looks.set(look, label);
      }
    }
  });

test("in forced colours the map shows in from out, and the chosen country", async ({ openPage }) => {
  const page = await openPage({ forcedColors: "active" });
  await page.goto("/map");
  await mapOf(page).waitFor();
  const patch = async (name: string) => {
    const box = await countryOn(page, name).boundingBox();
    if (!box) throw new Error(`${name} is not drawn`);
    const clip = { x: box.x + box.width / 2 - 6, y: box.y + box.height / 2 - 6, width: 12, height: 12 };
    return (await page.screenshot({ clip })).toString("base64");
  };
  expect(await patch("Brazil")).not.toBe(await patch("Algeria"));
  const before = await pixels(mapOf(page));
  await countryOn(page, "Algeria").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Algeria chosen" }).waitFor();
  await page.getByRole("link", { name: "Show all countries again" }).focus();
  expect(await pixels(mapOf(page))).not.toBe(before);
});

test("in forced colours the timeline tells held from planned", async ({ openPage }) => {
  const page = await openPage({ forcedColors: "active" });
  await page.goto("/timeline");
  await timelineOf(page).waitFor();
  const key = page.getByRole("list", { name: "What the marks mean" }).getByRole("listitem");
  const marks = await Promise.all(
    [/^held, day/, /^planned or announced/, /^postponed/]
      .map((text) => key.filter({ hasText: text }).locator("svg").first())
      .map(pixels),
  );
  expect(new Set(marks).size).toBe(3);
});

/** Texts that are cut off, and controls that lie over each other. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>(
        "header a, header button, header input, main button, main h1, main h2, main h3, main a",
      ),
    ]
      .filter((element) => !element.closest("svg") && element.getClientRects().length > 0 && element.checkVisibility())
      .filter((element) => element.closest("[class*=visually-hidden], [class*=skip]") === null);
    const cut = shown
      .filter(
        (element) =>
          getComputedStyle(element).overflow !== "visible" &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
      )
      .map((element) => `cut: ${element.textContent}`);
    const controls = shown.filter((element) => element.closest("header") && element.matches("a, button, input"));
    const boxes = controls.map((element) => [element, element.getBoundingClientRect()] as const);
    const over = boxes.flatMap(([one, a], index) =>
      boxes
        .slice(index + 1)
        .filter(
          ([other, b]) =>
            !one.contains(other) &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map(([other]) => `over each other: ${one.textContent} / ${other.textContent}`),
    );
    return [...cut, ...over];
  });

for (const address of ["/", "/map?measure=layers", "/timeline", "/programmes", "/countries/BFA"])
  test(`${address} holds its text at twice its size, and the whole page at 200 %`, async ({ page }) => {
    const settings = await page.context().newCDPSession(page);
    const wholeAndClear = async (how: string) => {
      await expect.poll(() => sidewaysScroll(page), { message: how }).toBe(0);
      expect(await cutOff(page), how).toEqual([]);
    };
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(address, { waitUntil: "networkidle" });
    await heading(page).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    await wholeAndClear("text alone");
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await page.setViewportSize({ width: 640, height: 400 });
    await wholeAndClear("the whole page");
  });

/** What has the focus, and whether a reader can see that it has: an outline around it, or a ring drawn in its picture. */
const focusNow = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}`
      .replaceAll(/\s+/g, " ")
      .slice(0, 80);
    const lined = (each: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    };
    const probe = document.createElement("span");
    probe.style.color = "var(--focus)";
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    const picture = element.closest("svg");
    const ringed = [...(picture?.querySelectorAll("path, rect, circle") ?? [])].some((shape) => {
      const { stroke, visibility } = getComputedStyle(shape);
      return stroke === colour && visibility === "visible" && shape.getClientRects().length > 0;
    });
    // A link that covers its card, or a field in a box, may show it on what is around it.
    const around = [element.parentElement, element.closest("article")].filter((each) => each !== null);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      name,
      visible: lined(element) || ringed || around.some(lined),
      inWindow: right > 0 && left < window.innerWidth && bottom > 0 && top < window.innerHeight,
    };
  });

test("by keyboard alone every stop of the start page shows that it has the focus, is on the screen, and none is a trap", async ({
  page,
}) => {
  await openStart(page);
  await page.setViewportSize(viewports.laptop);
  await page.evaluate(() => window.scrollTo(0, 0));
  const stops: string[] = [];
  const wrong: string[] = [];
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press("Tab");
    const now = await focusNow(page);
    if (!now) break;
    stops.push(now.name);
    if (!now.visible) wrong.push(`no sign of focus: ${now.name}`);
    if (!now.inWindow) wrong.push(`not on the screen: ${now.name}`);
  }
  expect(wrong).toEqual([]);
  expect(stops.length).toBeLessThan(200);
  expect(stops[0]).toBe("a Skip to the content");
  for (const part of [
    /any theme/,
    /all countries/,
    /^a Afghanistan: /,
    /Zoom in/,
    /Measure/,
    /Worked here/,
    /launched/,
    /BOOST|Open Transport/,
    /Turn it off/,
  ])
    expect(stops.filter((stop) => part.test(stop)).length, String(part)).toBeGreaterThan(0);
});

test("by keyboard alone: a theme is chosen, a country found, and the focus comes back to what opened the menu", async ({
  page,
}) => {
  await page.goto("/");
  await mapOf(page).waitFor();
  const theme = page.getByRole("button", { name: /^Theme: / });
  await theme.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("hea");
  await page.keyboard.press("Space");
  await page.waitForURL("**/?topic=health");
  await page.keyboard.press("Escape");
  expect(await theme.evaluate((button) => button === document.activeElement)).toBe(true);
  const place = page.getByRole("button", { name: /^Country or region: / });
  await place.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("burkina");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.waitForURL("**/?topic=health&country=BFA");
  await page.keyboard.press("Escape");
  expect(await place.evaluate((button) => button === document.activeElement)).toBe(true);
});

/** A page of its own, whose complaints are expected: some of its files do not arrive. */
async function withFaults(act: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<void> {
  const browser = await chromium.connect(inject("browser"));
  try {
    const context = await browser.newContext({ baseURL: inject("site"), viewport: high, ...options });
    context.setDefaultTimeout(10_000);
    await act(await context.newPage());
  } finally {
    await browser.close();
  }
}

const lost = (route: Route) => route.abort("internetdisconnected");

const retry = (page: Page) => page.getByRole("alert").getByRole("button", { name: "Try again" });

test("where the data do not arrive, the page says so, and trying again opens what the link promised", () =>
  withFaults(async (page) => {
    await page.route(/atlas-core[^/]*\.json$/, lost);
    await page.goto("/?topic=health");
    await page.getByRole("alert").filter({ hasText: "The data of the atlas did not arrive" }).waitFor();
    await retry(page).click();
    await page.getByRole("alert").filter({ hasText: "The data of the atlas did not arrive" }).waitFor();
    await page.unroute(/atlas-core[^/]*\.json$/, lost);
    await retry(page).click();
    await page.getByRole("button", { name: "Theme: Health" }).waitFor();
    await allThere(page);
    expect((await sameSize(page)).cards).toBe(2);
  }));

test("where the server answers with an error instead of the data, the page says so too", () =>
  withFaults(async (page) => {
    await page.route(/atlas-core[^/]*\.json$/, (route) => route.fulfill({ status: 503, body: "<h1>Busy</h1>" }));
    await page.goto("/");
    await page.getByRole("alert").filter({ hasText: "The data of the atlas did not arrive" }).waitFor();
  }));

test("where the map's shapes do not arrive, the page says so with a way to try again, and the rest stands", () =>
  withFaults(async (page) => {
    await page.route(/\/world[^/]*\.json$/, lost);
    await page.goto("/");
    await page.getByRole("rowheader", { name: "Burkina Faso" }).waitFor();
    const again = retry(page);
    await again.waitFor();
    await page.unroute(/\/world[^/]*\.json$/, lost);
    await again.click();
    await mapOf(page).waitFor();
  }));

test("where the scores do not arrive, the map says so, and tries again", () =>
  withFaults(async (page) => {
    await page.route(/atlas-observations[^/]*\.json$/, lost);
    await page.goto("/map?measure=odb");
    await page.getByRole("alert").filter({ hasText: "The scores could not be loaded." }).waitFor();
    await page.unroute(/atlas-observations[^/]*\.json$/, lost);
    await retry(page).click();
    await mapOf(page).waitFor();
    await page.getByRole("alert").waitFor({ state: "detached" });
  }));

test("where the rest of the data does not arrive, the part that needs it says so, and tries again", () =>
  withFaults(async (page) => {
    await page.route(/atlas-details[^/]*\.json$/, lost);
    await page.goto("/figures");
    await heading(page).filter({ hasText: "Figures that clash" }).waitFor();
    await page.getByRole("alert").filter({ hasText: "did not arrive" }).waitFor();
    await page.unroute(/atlas-details[^/]*\.json$/, lost);
    await retry(page).click();
    await page.getByRole("region", { name: "Is it 60, 76 or 80?" }).waitFor();
  }));

test("where a page's script does not arrive, the page says so, keeps the address, and trying again opens it", () =>
  withFaults(async (page) => {
    await page.goto("/?topic=health");
    await allThere(page);
    await page.route(/TimelinePage[^/]*\.js$/, lost);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Timeline" }).click();
    // It is loaded anew once, and stands as it was served.
    const alert = page.getByRole("alert").filter({ hasText: "did not arrive" });
    await alert.waitFor();
    expect(new URL(page.url()).search).toBe("?topic=health");
    await heading(page).waitFor();
    await page.unroute(/TimelinePage[^/]*\.js$/, lost);
    await retry(page).click();
    await timelineOf(page).waitFor();
  }));

test("where the script of one part does not arrive, the parts above it still stand", () =>
  withFaults(async (page) => {
    await page.route(/TimelinePanel[^/]*\.js$/, lost);
    await page.goto("/");
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 40);
        return page.getByRole("alert").filter({ hasText: "did not arrive" }).count();
      })
      .toBe(1);
    await mapOf(page).waitFor({ timeout: 3000 });
  }));

test("where the way to a citation does not arrive, its mark still leads to the source's page", () =>
  withFaults(async (page) => {
    await page.route(/CitationPopover[^/]*\.js$/, lost);
    await page.goto("/countries/BFA");
    await page
      .getByRole("link", { name: /^Source 17: / })
      .first()
      .click();
    await page.waitForURL("**/sources/wb-toolkit-odra");
    await heading(page).filter({ hasText: "Readiness Assessment Tool" }).waitFor();
  }));

test("without script the page says what needs one, and the facts are there to be read and had", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("/countries/BFA");
  await page.getByText(/need JavaScript, which is off or blocked here/).waitFor();
  await heading(page).filter({ hasText: "Burkina Faso" }).waitFor();
  await page.getByRole("link", { name: "Download the data" }).click();
  await heading(page).filter({ hasText: "Data" }).waitFor();
  const data = page
    .getByRole("main")
    .getByRole("link", { name: /datapackage\.json/ })
    .first();
  expect((await page.context().request.get((await data.getAttribute("href")) ?? "")).ok()).toBe(true);
});
