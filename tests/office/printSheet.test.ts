import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { chromiumHere } from "#build/browser.ts";
import { printSheetHtml } from "#export/pdf/printSheetHtml.ts";
import { viewAt } from "../export/views.ts";
import { withFolder } from "../ownFolder.ts";
import { said } from "./inOffice.ts";

const citation = "Open Data Partnerships Atlas: a citation of this view.";

test.each([
  ["A4", "/map", /^Page size:\s+841\.\d+ x 59[45]\.\d+/m],
  ["Letter", "/timeline", /^Page size:\s+79[12](\.\d+)? x 61[12](\.\d+)?/m],
] as const)(
  "on %s the slide of %s takes one page, as lines and letters, and its sources follow",
  async (paper, path, size) => {
    const found = await chromiumHere();
    if ("refusal" in found) throw new Error(found.refusal);
    const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage();
      const view = viewAt(path);
      await page.setContent(printSheetHtml(view, paper, citation));
      await withFolder(async (folder) => {
        const file = join(folder, "sheet.pdf");
        await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        const info = await said("pdfinfo", [file]);
        expect(info).toMatch(size);
        const pages = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
        expect(pages).toBeGreaterThanOrEqual(2);
        expect(pages).toBeLessThan(8);
        const flat = async (from: number, to: number) =>
          (await said("pdftotext", ["-f", String(from), "-l", String(to), file, "-"])).replaceAll(/[\s-]+/g, "");
        const [first, rest] = [await flat(1, 1), await flat(2, pages)];
        for (const words of [view.headline, view.asOfWords, view.licence.name])
          expect(first).toContain(words.replaceAll(/[\s-]+/g, ""));
        expect(first).not.toContain(citation.replaceAll(/[\s-]+/g, ""));
        expect(rest).toContain(citation.replaceAll(/[\s-]+/g, ""));
        for (const { title } of view.sources) expect(rest).toContain(title.replaceAll(/[\s-]+/g, ""));
        expect((await said("pdfimages", ["-list", file])).trim().split("\n").length).toBeLessThanOrEqual(2);
      });
    } finally {
      await browser.close();
    }
  },
  120_000,
);
