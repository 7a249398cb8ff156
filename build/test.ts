import { chromiumHere } from "./browser.ts";
import { sum } from "./counts.ts";
import { type Outcome, outcomeOf, type Step, told } from "./step.ts";

const modules = "node_modules";

/** A project of vitest.config.ts as a step. */
const vitest = (project: string): Pick<Step, "args" | "report"> => {
  const report = `.cache/tests/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { args: [`${modules}/vitest/vitest.mjs`, "run", `--project=${project}`, ...reporters], report };
};

/** Every check, in order. */
function stepsWith(browser: { path: string } | { refusal: string }): readonly Step[] {
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
    {
      name: "browser",
      ...vitest("browser"),
      needs: "build",
      ...("path" in browser ? { env: { ATLAS_CHROMIUM: browser.path } } : browser),
    },
  ];
}

/** Runs every check, says how each went, and ends with what passed and what failed. */
export async function main(): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const step of stepsWith(await chromiumHere())) {
    const outcome = await outcomeOf(step, outcomes);
    console.log(told(outcome));
    outcomes.push(outcome);
  }
  const { passed, failed } = sum(outcomes);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
