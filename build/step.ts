import { readFile, rm } from "node:fs/promises";
import { type Counts, countTests } from "./counts.ts";
import { run } from "./program.mjs";

/** One of the checks of `npm test`: a program that Node runs. */
export interface Step {
  readonly name: string;
  /** A script and its arguments. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where Vitest reports each test; without it the whole step counts as one. */
  readonly report?: string;
  /** The step without which this one means nothing. */
  readonly needs?: string;
  /** Looks for what it needs of this machine. */
  readonly provide?: () => Promise<Ground>;
}

/** What a step needs of this machine, as its environment; or why it fails, or is left out, without. */
export type Ground =
  | { readonly env: Readonly<Record<string, string>> }
  | { readonly refusal: string }
  | { readonly absence: string };

/** What came of a step. */
export interface Outcome extends Counts {
  readonly name: string;
  readonly ok: boolean;
  /** Why it was left out, and so neither passed nor failed. */
  readonly absence?: string;
  readonly output: string;
  readonly seconds: number;
}

const failure = (name: string, output: string): Outcome => ({
  name,
  ok: false,
  output,
  seconds: 0,
  passed: 0,
  failed: 1,
});

/** Runs a step, or says why not: what it needs failed `before`, or this machine lacks what it needs. */
export async function outcomeOf(step: Step, before: readonly Outcome[]): Promise<Outcome> {
  const { name, args, report, needs, provide } = step;
  if (before.some((outcome) => outcome.name === needs && !outcome.ok))
    return failure(name, `Not run: ${needs} failed.`);
  const ground = (await provide?.()) ?? { env: {} };
  if ("refusal" in ground) return failure(name, ground.refusal);
  if ("absence" in ground)
    return { name, ok: true, absence: ground.absence, output: "", seconds: 0, passed: 0, failed: 0 };
  const env = { CI: "1", NO_COLOR: "1", BASE: "/", ...step.env, ...ground.env };
  if (report) await rm(report, { force: true });
  const started = performance.now();
  const { ok, output } = await run(process.execPath, args, { env, minutes: 30 });
  const seconds = (performance.now() - started) / 1000;
  const counts = report ? countTests(await reportIn(report), ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { name, ok: counts.failed === 0, output, seconds, ...counts };
}

async function reportIn(file: string) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The line that says how a step went, after its output where it failed. */
export function told({ name, ok, absence, output, seconds, passed, failed }: Outcome): string {
  if (absence !== undefined) return `– ${name}: left out. ${absence}`;
  const line = `${ok ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`;
  return ok ? line : `\n${output.trim()}\n${line}\n`;
}
