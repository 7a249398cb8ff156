import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import type { Consumer } from "./consumer.ts";
import { versionAt } from "./foreignProgram.ts";

/** Poppler's programs, which draw and read PDF. */
const poppler = ["pdftoppm", "pdftotext", "pdfinfo"];

/** LibreOffice, and Poppler to look at what it draws. */
export const office: Consumer = {
  name: "LibreOffice",
  variables: ["ATLAS_OFFICE"],
  onPath: ["soffice", "libreoffice"],
  macOs: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  // The one that waits until it is done.
  windows: ["LibreOffice\\program\\soffice.com"],
  lacks: () =>
    poppler.every((name) => spawnSync(name, ["-v"], { stdio: "ignore" }).error === undefined) ? undefined : "Poppler",
  packages: ["libreoffice-impress", "libreoffice-calc", "poppler-utils", "fonts-liberation"],
  without:
    "So decks, workbooks and sheets to print were not opened in it. To have that too, install LibreOffice and Poppler (apt-get install libreoffice-impress libreoffice-calc poppler-utils; brew install --cask libreoffice && brew install poppler), or set ATLAS_OFFICE to the path of soffice.",
};

/** The first Firefox of which all is driven that the tests need: the standard it speaks is young. */
const firstFirefox = 140;

/** Whether a Firefox is at `path`, and new enough. */
export function isFirefox(path: string, version = versionAt(path)): boolean {
  if (version === undefined) return false;
  const number = /(\d+)\./.exec(version)?.[1];
  return version === "" || Number(number) >= firstFirefox;
}

/** Starts the Firefox at `path` and ends it. */
async function firefoxFault(path: string): Promise<string | undefined> {
  mkdirSync(".cache/tests", { recursive: true });
  const userDataDir = mkdtempSync(resolve(".cache/tests/firefox-"));
  try {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath: path, userDataDir, timeout: 120_000 });
    await browser.close();
    return undefined;
  } catch (error) {
    return `${String(error).split("\n")[0]}.`;
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

export const firefox: Consumer = {
  name: `Firefox ${firstFirefox} or newer`,
  variables: ["ATLAS_FIREFOX"],
  onPath: ["firefox", "firefox-esr"],
  macOs: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  windows: ["Mozilla Firefox\\firefox.exe"],
  works: isFirefox,
  fault: firefoxFault,
  packages: ["firefox-esr"],
  without:
    "So neither the atlas nor its offline file was opened in it. To have that too, install Firefox (Debian: apt-get install firefox-esr), or set ATLAS_FIREFOX to the path of one.",
};
