import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumHere } from "#build/browser.ts";
import { openPackage } from "#build/dataDoor.ts";
import { securityPolicy } from "#build/pages/securityPolicy.ts";
import { type Site, serveSite } from "#build/site.ts";
import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { printSheetBody, printSheetRules } from "#export/pdf/printSheetHtml.ts";
import { pngTextsOf } from "#export/png/pngTexts.ts";
import { pptxOf } from "#export/pptx/pptxOf.ts";
import { slideSvg } from "#export/slide/slideSvg.ts";
import { topology } from "../core/layout/map/baseMap.ts";
import { packageFaults, partsOf } from "../export/pptx/packageParts.ts";
import { viewAt } from "../export/views.ts";
import { withFolder } from "../ownFolder.ts";
import type { Asked } from "./browserEntry.ts";

declare const asked: Asked;

const { dataset, pkg } = await openPackage("data");

let browser: Browser;
let page: Page;
let site: Site;
let clean: () => void;

/** A page as strict as those of the atlas, with the code that draws pictures. */
async function strictSite(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      rolldownOptions: { input: "tests/strict/browserEntry.ts", output: { entryFileNames: "entry.js" } },
    },
  });
  const policy = securityPolicy([], []);
  const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Pictures</title><script type="module" src="/entry.js"></script>`;
  await writeFile(join(folder, "index.html"), html);
}

beforeAll(async () => {
  const found = await chromiumHere();
  if ("refusal" in found) throw new Error(found.refusal);
  await new Promise<void>((ready, failed) => {
    void withFolder(async (folder) => {
      await strictSite(folder);
      site = await serveSite(0, folder);
      await new Promise<void>((resolve) => {
        clean = resolve;
        ready();
      });
    }).catch(failed);
  });
  browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] });
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  await page.goto(site.url);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  clean?.();
});

test("a strict page draws a slide with its own fonts, in its size, and writes its address into it", async () => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/security policy|refused/i.test(message.text())) complaints.push(message.text());
  });
  const view = viewAt("/map");
  const svg = slideSvg(view, slideSizes.wide, { fontRules: "/*fonts*/" });
  const draw = (text: string) =>
    page.evaluate(({ text: drawn, address }) => asked.picture(drawn, 1920, 1080, address), {
      text,
      address: view.address,
    });
  const picture = Buffer.from(await draw(svg));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1920, 1080]);
  expect(pngTextsOf(picture).get("Address")).toBe(view.address);
  const plain = Buffer.from(await draw(slideSvg(view, slideSizes.wide)));
  // Without our fonts the letters are those of the machine.
  expect(picture.equals(plain)).toBe(false);
  expect(complaints).toEqual([]);
});

test("a picture is copied with its words, for those who cannot see it", async () => {
  await page.bringToFront();
  const svg = slideSvg(viewAt("/map"), { width: 400, height: 400 });
  const [isCopied, ...held] = await page.evaluate((text) => asked.copy(text, 'A "map" & more'), svg);
  expect(isCopied).toBe(true);
  expect(held).toContain("image/png");
  expect(held).toContain("text/html");
  expect(held.at(-1)).toBe("A &quot;map&quot; &amp; more");
});

test("a strict page writes a deck at once, of the same parts as elsewhere", async () => {
  const address = "https://atlas.example/map?measure=layers";
  const made = { version: pkg.version, created: pkg.created.slice(0, 10) };
  const { bytes, took } = await page.evaluate((work) => asked.deck(work), { dataset, made, topology, address });
  const parts = partsOf(Uint8Array.from(bytes));
  const others = partsOf(await pptxOf([viewAt("/map?measure=layers")], "16:9"));
  expect([...parts.keys()].sort()).toEqual([...others.keys()].sort());
  expect(packageFaults(parts)).toEqual([]);
  // Two seconds are what a presenter waits; a busy machine may take three times as long.
  expect(took).toBeLessThan(6000);
});

test("a strict page fills a sheet to print with its rules and its fonts", async () => {
  const body = printSheetBody(viewAt("/map"), "A4", "A citation.");
  const sheet = await page.evaluate((asks) => asked.sheet(asks.rules, asks.body), {
    rules: printSheetRules("A4"),
    body,
  });
  expect(sheet).toEqual({ title: "Sheet", printed: 1, width: "277mm", fonts: 3, frames: 0, texts: expect.any(Number) });
  expect(sheet.texts).toBeGreaterThan(15);
});
