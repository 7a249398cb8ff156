import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { findChromium } from "#build/browser.ts";
import { dataPlugin } from "#build/dataPlugin.ts";
import { geometryPlugin } from "#build/geometry.ts";
import { serveSite } from "#build/site.ts";
import { quietSwitches } from "../quietChromium.ts";
import { inMs, spreadOf } from "./median.ts";
import { type PaintTime, paintTime } from "./paintTime.ts";

/** How much longer than the bare page the atlas may take. */
const limit = 1.2;
const rounds = 40;

/** Builds and serves the bare page from the repository's own d3, data and topology. */
async function serveBarePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = "tests/bench/bare-d3";
  const outDir = "node_modules/.cache/bare-d3";
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [dataPlugin(), geometryPlugin()],
    build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input: `${folder}/index.html` } },
  });
  const server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const url = server.resolvedUrls?.local[0] ?? "";
  return { url: `${url}${folder}/index.html`, close: () => server.close() };
}

/** Opens a page and gives it the stop watch. */
async function openPage(browser: Browser, url: string, ready: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(`window.paintTime = ${paintTime}`);
  await page.goto(url);
  await page.waitForSelector(ready, { state: "attached" });
  // What is below the first view comes once somebody is there.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(1500);
  return page;
}

/** What a reader does; scripts that run in either page, whose choices are links and whose countries are marked alike. */
interface Act {
  readonly prepare: string;
  readonly look: string;
}

/** A link to a query, pressed: what is looked at are the paints of the countries. */
const follow = (query: string): Act => ({
  prepare: `
    document.getElementById("bench")?.remove();
    const link = Object.assign(document.createElement("a"), { id: "bench", href: "/${query}" });
    document.querySelector("main").append(link);
    return () => link.click();`,
  look: `[...document.querySelectorAll("[data-country], [data-country] *")]
    .map((part) => part.getAttribute("fill") + part.getAttribute("fill-opacity")).join()`,
});

/** The pointer over a country: what is looked at is the whole map. */
const hover = (turn: number): Act => ({
  prepare: `
    const places = [...document.querySelectorAll("[data-country]")].filter((place) => place.getBoundingClientRect().width > 8);
    const place = places[(${turn} * 37) % places.length];
    const { x, y, width, height } = place.getBoundingClientRect();
    const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: "mouse" };
    const target = place.querySelector("path, circle") ?? place;
    return () => target.dispatchEvent(new PointerEvent("pointermove", at));`,
  look: `document.querySelector("[data-country]").closest("svg").outerHTML`,
});

const themes = ["?topic=health", "?topic=readiness", "?topic=skills", ""];
const measures = ["?measure=layers", "?measure=programmes", ""];
const years = [2012, 2016, 2019, 2014].map((year) => `?measure=layers&asof=${year}`);

/** The acts of a kind, one for each turn. */
const acts: Readonly<Record<string, (turn: number) => Act>> = {
  Filter: (turn) => follow(themes[turn % themes.length] ?? ""),
  Measure: (turn) => follow(measures[turn % measures.length] ?? ""),
  Year: (turn) => follow(years[turn % years.length] ?? ""),
  Hover: hover,
};

async function timed(page: Page, { prepare, look }: Act): Promise<PaintTime> {
  await page.bringToFront();
  return page.evaluate<PaintTime>(`paintTime(() => { ${prepare} }, () => ${look})`);
}

/** Times one kind of act on both pages, turn by turn, and says whether the atlas keeps to the limit. */
async function against(name: string, actAt: (turn: number) => Act, atlas: Page, bare: Page): Promise<boolean> {
  const times: { readonly atlas: PaintTime[]; readonly bare: PaintTime[] } = { atlas: [], bare: [] };
  for (let turn = -2; turn < rounds; turn++) {
    const act = actAt(turn + 2);
    const first = turn % 2 === 0;
    const one = first ? await timed(atlas, act) : await timed(bare, act);
    const other = first ? await timed(bare, act) : await timed(atlas, act);
    if (turn < 0) continue;
    times.atlas.push(first ? one : other);
    times.bare.push(first ? other : one);
  }
  const spread = (page: keyof typeof times, which: keyof PaintTime) => spreadOf(times[page].map((time) => time[which]));
  const [map, bareMap] = [spread("atlas", "map"), spread("bare", "map")];
  const ratio = map.median / bareMap.median;
  const isWithin = ratio <= limit;
  console.log(
    `${name} to painted map: atlas ${inMs(map.median)} (p95 ${inMs(map.p95)}), bare d3 ${inMs(bareMap.median)} (p95 ${inMs(bareMap.p95)}); ratio ${ratio.toFixed(2)}, ${isWithin ? "within" : "OVER"} ${limit}; all else painted after ${inMs(spread("atlas", "all").median)}, bare ${inMs(spread("bare", "all").median)}`,
  );
  return isWithin;
}

/** Times the atlas against a bare d3 page in one browser, turn by turn; `undefined` where there is no Chromium. */
export async function benchPages(): Promise<boolean | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const [site, bare] = [await serveSite(0), await serveBarePage()];
  const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: [...quietSwitches] });
  try {
    const atlasPage = await openPage(browser, site.url, "[data-country]");
    const barePage = await openPage(browser, bare.url, "[data-ready]");
    let isFast = true;
    for (const [name, actAt] of Object.entries(acts))
      isFast = (await against(name, actAt, atlasPage, barePage)) && isFast;
    return isFast;
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
  }
}
