import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { run } from "./program.mjs";

/** What a search for a Chromium depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where playwright-core would keep its own Chromium. */
  readonly own: string;
}

/** Environment variables that name a Chromium, the strongest first. */
const variables = ["ATLAS_CHROMIUM", "CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"];

const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const macOs = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windows = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every place where a Chromium may be, the likeliest first; a place the environment names is the only one. */
export function chromiumPlaces({ env, platform, own }: Machine): readonly string[] {
  const named = variables.map((name) => env[name]).find((path) => path !== undefined && path !== "");
  if (named) return [named];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const programFiles = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((at) => at !== undefined);
  return [
    own,
    ...(platform === "win32" ? [] : onPath.flatMap((name) => folders.map((folder) => join(folder, name)))),
    ...(platform === "darwin" ? macOs : []),
    ...(platform === "win32" ? windows.flatMap((path) => programFiles.map((folder) => `${folder}\\${path}`)) : []),
  ];
}

/** Whether a browser is at `path` and starts; a package manager's placeholder is there but does not. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** This very machine. */
export const here = (): Machine => ({
  env: process.env,
  platform: process.platform,
  own: chromium.executablePath(),
});

/** The path of the first Chromium that starts. */
export const findChromium = (machine: Machine, works = starts): string | undefined =>
  chromiumPlaces(machine).find(works);

/** A way to install a Chromium. */
interface Installer {
  readonly name: string;
  /** Programs with their arguments, run one after the other. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
}

/** The ways to install a Chromium that are worth trying, in this order. */
export function chromiumInstallers(isRoot: boolean, hasApt: boolean): readonly Installer[] {
  const apt: Installer = {
    name: "apt-get",
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "chromium", "fonts-liberation"],
    ],
  };
  const playwright: Installer = {
    name: "playwright-core",
    commands: [[process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium"]],
  };
  return isRoot && hasApt ? [apt, playwright] : [playwright];
}

/** Says how to come by a Chromium where none was found and none could be installed, for `reasons`. */
export function browserRefusal({ env }: Machine, reasons: readonly string[]): string {
  const name = variables.find((variable) => env[variable]);
  if (name) return `${name} names ${env[name]}, where no Chromium starts. Mend it or take it away.`;
  return [
    "No Chromium was found, and none could be installed.",
    ...reasons,
    "Install Chromium or Chrome, or set ATLAS_CHROMIUM to the path of one, and run the same command again.",
  ].join("\n");
}

/** The line in which an installer says why it failed. */
export const reasonIn = (output: string): string => /^(?:E: |Error: ).*$/m.exec(output)?.[0] ?? "it did not say why";

/** A Chromium that starts, installed if need be; or, as `refusal`, why there is none. */
export async function chromiumHere(machine = here()): Promise<{ path: string } | { refusal: string }> {
  const found = findChromium(machine);
  if (found) return { path: found };
  if (variables.some((name) => machine.env[name])) return { refusal: browserRefusal(machine, []) };
  const reasons: string[] = [];
  const hasApt = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  for (const { name, commands } of chromiumInstallers(process.getuid?.() === 0, hasApt)) {
    console.log(`No Chromium yet: installing one with ${name} …`);
    let said = "";
    for (const [program, ...args] of commands) {
      said = (await run(program, args, { env: { DEBIAN_FRONTEND: "noninteractive" } })).output;
    }
    const path = findChromium(machine);
    if (path) return { path };
    reasons.push(`${name}: ${reasonIn(said)}`);
  }
  return { refusal: browserRefusal(machine, reasons) };
}
