import { chromium as playwright } from "playwright-core";
import { aptInstalled, aptWorks, reasonIn } from "./aptGet.ts";
import { type ForeignProgram, foundProgram, here, type Machine, namedInVain } from "./foreignProgram.ts";
import { run } from "./program.mjs";

/** A Chromium, or a browser made from it. */
export const chromium: ForeignProgram = {
  name: "Chromium",
  variables: ["ATLAS_CHROMIUM", "CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"],
  own: playwright.executablePath(),
  onPath: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  macOs: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  windows: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The path of the first Chromium that starts. */
export const findChromium = (machine = here()): string | undefined => foundProgram(chromium, machine);

/** A way to install a Chromium. */
interface Installer {
  readonly name: string;
  /** Tries to, and gives what it said. */
  readonly install: () => Promise<string>;
}

/** The ways to install a Chromium that are worth trying, in this order. */
export function chromiumInstallers(hasApt: boolean): readonly Installer[] {
  const apt: Installer = { name: "apt-get", install: () => aptInstalled(["chromium", "fonts-liberation"]) };
  const own: Installer = {
    name: "playwright-core",
    install: async () =>
      (await run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"])).output,
  };
  return hasApt ? [apt, own] : [own];
}

/** Says how to come by a Chromium where none was found and none could be installed, for `reasons`. */
export const browserRefusal = (machine: Machine, reasons: readonly string[]): string =>
  namedInVain(chromium, machine) ??
  [
    "No Chromium was found, and none could be installed.",
    ...reasons,
    "Install Chromium or Chrome, or set ATLAS_CHROMIUM to the path of one, and run the same command again.",
  ].join("\n");

/** A Chromium that starts, installed if need be; or, as `refusal`, why there is none. */
export async function chromiumHere(machine = here()): Promise<{ path: string } | { refusal: string }> {
  const found = findChromium(machine);
  if (found) return { path: found };
  const refusal = namedInVain(chromium, machine);
  if (refusal) return { refusal };
  const reasons: string[] = [];
  for (const { name, install } of chromiumInstallers(aptWorks())) {
    console.log(`No Chromium yet: installing one with ${name} …`);
    const said = await install();
    const path = findChromium(machine);
    if (path) return { path };
    reasons.push(`${name}: ${reasonIn(said)}`);
  }
  return { refusal: browserRefusal(machine, reasons) };
}
