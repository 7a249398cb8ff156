import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { findChromium, here } from "#build/browser.ts";
import { dataPlugin } from "#build/dataPlugin.ts";
import { geometryPlugin } from "#build/geometry.ts";
import { serveSite } from "#build/site.ts";
import { inMs, type Spread, spreadOf } from "./median.ts";
import { type PaintTime, paintTime } from "./paintTime.ts";

/** A frame at 60 Hz, ms: what the atlas may take longer than the bare page, and what a hover may take. */
const frame = 1000 / 60;
const rounds = 24;
const themes = ["health", "readiness", "skills", undefined] as const;

/** Builds and serves the bare page from the repository's own d3, data and topology. */
async function serveBarePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = "tests/bench/bare-d3";
  const outDir = join("node_modules", ".cache", "bare-d3");
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
  await page.waitForTimeout(1000);
  return page;
}

/** An act, with what must stand on the page before it; both run in the page. */
interface Act {
  readonly before?: string;
  readonly act: string;
}

/** In the atlas a choice is a link: one is put on the page, and pressed. */
const follow = (theme: string | undefined): Act => ({
  before: `
    document.getElementById("bench")?.remove();
    const link = Object.assign(document.createElement("a"), { id: "bench", href: "/${theme ? `?topic=${theme}` : ""}" });
    document.querySelector("main").append(link);`,
  act: "link.click()",
});

const show = (theme: string | undefined): Act => ({ act: `showTheme(${JSON.stringify(theme)})` });

/** Points at one country after another. */
const hover = (turn: number): Act => ({
  before: `
    const places = [...document.querySelectorAll("[data-country]")];
    const place = places[(${turn} * 37) % places.length];
    const { x, y, width, height } = place.getBoundingClientRect();
    const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: "mouse" };`,
  act: `(place.querySelector("path, circle") ?? place).dispatchEvent(new PointerEvent("pointermove", at))`,
});

async function timed(page: Page, { before = "", act }: Act): Promise<PaintTime> {
  await page.bringToFront();
  return page.evaluate<PaintTime>(`(async () => { ${before}; return paintTime(() => ${act}); })()`);
}

/** Times the atlas against a bare d3 page in one browser, turn by turn; `undefined` where there is no Chromium. */
export async function benchPages(): Promise<boolean | undefined> {
  const executablePath = findChromium(here());
  if (executablePath === undefined) return undefined;
  const [site, bare] = [await serveSite(0), await serveBarePage()];
  const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: ["--disable-gpu"] });
  try {
    const atlasPage = await openPage(browser, site.url, "[data-country]");
    const barePage = await openPage(browser, bare.url, "[data-ready]");
    const times = {
      atlas: [] as PaintTime[],
      bare: [] as PaintTime[],
      hover: [] as PaintTime[],
      bareHover: [] as PaintTime[],
    };
    for (let turn = 0; turn < rounds; turn++) {
      const theme = themes[turn % themes.length];
      times.atlas.push(await timed(atlasPage, follow(theme)));
      times.bare.push(await timed(barePage, show(theme)));
      times.hover.push(await timed(atlasPage, hover(turn)));
      times.bareHover.push(await timed(barePage, hover(turn)));
    }
    const spread = (values: readonly PaintTime[], which: keyof PaintTime) =>
      spreadOf(values.map((value) => value[which]).filter((value) => !Number.isNaN(value)));
    const [first, last, d3] = [spread(times.atlas, "first"), spread(times.atlas, "last"), spread(times.bare, "last")];
    const [over, d3Over] = [spread(times.hover, "first"), spread(times.bareHover, "first")];
    const [isFast, isSmooth] = [first.median - d3.median <= frame, over.median < 16];
    const against = (name: string, { median, p95 }: Spread, bare: Spread) =>
      `${name}: atlas ${inMs(median)} (p95 ${inMs(p95)}), bare d3 ${inMs(bare.median)}; ratio ${(median / bare.median).toFixed(2)}`;
    console.log(
      `${against("Filter change to the painted frame of the map", first, d3)}, ${isFast ? "within" : "MORE THAN"} one frame of it`,
    );
    console.log(against("Filter change to the last painted frame, timeline and cards too", last, d3));
    console.log(`${against("Hover to painted frame", over, d3Over)}; ${isSmooth ? "within" : "OVER"} 16 ms`);
    return isFast && isSmooth;
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
  }
}
