import { chromiumHere } from "./browser.ts";
import { type Consumer, consumerHere } from "./consumer.ts";
import { firefox, office } from "./consumers.ts";
import { sum } from "./counts.ts";
import { type Ground, type Outcome, outcomeOf, type Step, told } from "./step.ts";

const modules = "node_modules";

/** A project of vitest.config.ts as a step. */
const vitest = (project: string): Pick<Step, "args" | "report"> => {
  const report = `.cache/tests/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { args: [`${modules}/vitest/vitest.mjs`, "run", `--project=${project}`, ...reporters], report };
};

let chromium: ReturnType<typeof chromiumHere> | undefined;

/** Looks for a Chromium, once for all steps. */
async function inChromium(): Promise<Ground> {
  chromium ??= chromiumHere();
  const found = await chromium;
  return "path" in found ? { env: { ATLAS_CHROMIUM: found.path } } : found;
}

/** Looks for a program of others, which the variable names. */
async function inConsumer(consumer: Consumer, variable: string): Promise<Ground> {
  const found = await consumerHere(consumer);
  return "path" in found ? { env: { [variable]: found.path } } : found;
}

/** Looks for LibreOffice, then for a Chromium, which draws what it is to show. */
async function inOffice(): Promise<Ground> {
  const theirs = await inConsumer(office, "ATLAS_OFFICE");
  if (!("env" in theirs)) return theirs;
  const ours = await inChromium();
  return "env" in ours ? { env: { ...ours.env, ...theirs.env } } : ours;
}

/** Every check, in order. */
function steps(): readonly Step[] {
  const tsc = `${modules}/typescript/bin/tsc`;
  return [
    { name: "data check", args: ["build/run.mjs", "data-check"] },
    { name: "types of the core", args: [tsc, "--noEmit", "-p", "src/core"] },
    { name: "types of the worker", args: [tsc, "--noEmit", "-p", "src/worker"] },
    { name: "types", args: [tsc, "--noEmit", "-p", "."] },
    { name: "lint", args: [`${modules}/@biomejs/biome/bin/biome`, "ci", "--error-on-warnings", "--colors=off"] },
    { name: "boundaries, units, properties, pictures", ...vitest("unit") },
    { name: "dead code", args: [`${modules}/knip/bin/knip.js`, "--no-progress"] },
    { name: "build", args: ["build/run.mjs", "build"] },
    { name: "build in a subfolder", args: ["build/run.mjs", "build", ".cache/subfolder"], env: { BASE: "/atlas/" } },
    { name: "weight", args: ["build/run.mjs", "weigh"], needs: "build" },
    { name: "written pages", ...vitest("site"), needs: "build" },
    { name: "files of a strict page", ...vitest("strict"), provide: inChromium },
    { name: "files in LibreOffice", ...vitest("office"), provide: inOffice },
    { name: "browser", ...vitest("browser"), needs: "build", provide: inChromium },
    { name: "Firefox", ...vitest("firefox"), needs: "build", provide: () => inConsumer(firefox, "ATLAS_FIREFOX") },
  ];
}

/** Runs every check, says how each went, and ends with what passed and what failed. */
export async function main(): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const step of steps()) {
    const outcome = await outcomeOf(step, outcomes);
    console.log(told(outcome));
    outcomes.push(outcome);
  }
  const { passed, failed } = sum(outcomes);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
