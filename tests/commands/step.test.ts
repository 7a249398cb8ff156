import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { outcomeOf, told } from "#build/step.ts";

const script = (code: string): readonly string[] => ["--eval", code];

test("a program that ends well counts as one passed", async () => {
  const outcome = await outcomeOf({ name: "types", args: script("console.log('fine')") }, []);
  expect(outcome).toMatchObject({ ok: true, passed: 1, failed: 0, output: "fine\n" });
  expect(told(outcome)).toMatch(/^✓ types: 1 passed, 0 failed \(\d+\.\d s\)$/);
});

test("a program that fails counts as one failed, and what it printed is shown", async () => {
  const outcome = await outcomeOf({ name: "types", args: script("console.error('wrong'); process.exit(2)") }, []);
  expect(outcome).toMatchObject({ ok: false, passed: 0, failed: 1 });
  expect(told(outcome)).toMatch(/^\nwrong\n✗ types: 0 passed, 1 failed/);
});

test("a step whose ground failed is not run, and is a failure", async () => {
  const build = await outcomeOf({ name: "build", args: script("process.exit(1)") }, []);
  const weight = await outcomeOf({ name: "weight", args: script(""), needs: "build" }, [build]);
  expect(weight).toMatchObject({ ok: false, failed: 1, output: "Not run: build failed." });
});

test("a step that this machine refuses is not run, and is a failure", async () => {
  const provide = async () => ({ refusal: "No Chromium." });
  const outcome = await outcomeOf({ name: "browser", args: script(""), provide }, []);
  expect(outcome).toMatchObject({ ok: false, failed: 1, output: "No Chromium." });
});

test("a step for which this machine has no program is left out in one line: neither passed nor failed", async () => {
  const provide = async () => ({ absence: "No Firefox." });
  const outcome = await outcomeOf({ name: "Firefox", args: script("process.exit(2)"), provide }, []);
  expect(outcome).toMatchObject({ ok: true, passed: 0, failed: 0 });
  expect(told(outcome)).toBe("– Firefox: left out. No Firefox.");
});

test("a step is told where what it needs is, and nothing is looked for where its ground failed", async () => {
  const provide = vi.fn(async () => ({ env: { ATLAS_THING: "/there" } }));
  const step = { name: "thing", args: script("console.log(process.env.ATLAS_THING)"), needs: "build", provide };
  expect(await outcomeOf(step, [])).toMatchObject({ ok: true, output: "/there\n" });
  const build = await outcomeOf({ name: "build", args: script("process.exit(1)") }, []);
  expect(await outcomeOf(step, [build])).toMatchObject({ ok: false });
  expect(provide).toHaveBeenCalledTimes(1);
});

test("an old report is never counted again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-"));
  const report = join(folder, "unit.json");
  await writeFile(report, JSON.stringify({ numPassedTests: 9, numFailedTests: 0, testResults: [] }));
  const outcome = await outcomeOf({ name: "unit", args: script(""), report }, []);
  await rm(folder, { recursive: true });
  expect(outcome).toMatchObject({ ok: false, passed: 0, failed: 1 });
});
