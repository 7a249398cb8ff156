import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserRefusal, findChromium } from "#build/browser.ts";
import { here } from "#build/foreignProgram.ts";
import { serveSite } from "#build/site.ts";
import { quietSwitches } from "../quietChromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Address at which the one browser is driven. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all specs. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("There is no built site to test: run `npm run build` first.");
  const machine = here();
  const executablePath = findChromium(machine);
  if (!executablePath) throw new Error(browserRefusal(machine, []));
  const site = await serveSite(0);
  const browser = await chromium.launchServer({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
    args: [...quietSwitches, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  project.provide("site", site.url);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
