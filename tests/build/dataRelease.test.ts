import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { main as check } from "#build/data-check.ts";
import { main as release } from "#build/data-release.ts";

const printed: string[] = [];

afterEach(() => vi.restoreAllMocks());

/** A copy of the data, of which nothing is kept yet, and the way to edit it. */
async function copy() {
  for (const stream of ["log", "error"] as const)
    vi.spyOn(console, stream).mockImplementation((text: string) => void printed.push(text));
  printed.length = 0;
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp("data", folder, { recursive: true });
  await rm(join(folder, "versions"), { recursive: true });
  const edit = async (file: string, from: string | RegExp, to: string): Promise<void> =>
    writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replace(from, to));
  return { folder, edit, keeps: () => readdir(join(folder, "versions")) };
}

test("data are kept once, never written over, and cannot change under their version", {
  timeout: 120_000,
}, async () => {
  const { folder, edit, keeps } = await copy();
  expect(await check([folder])).toBe(1);
  expect(printed.join("\n")).toContain("which is not kept yet. Run `npm run data:release`");
  expect(await release([folder])).toBe(0);
  const first = await keeps();
  expect(first).toEqual([expect.stringMatching(/^[\d.]+\.json$/), expect.stringMatching(/^[\d.]+\.marks\.json$/)]);
  expect(await check([folder])).toBe(0);
  const keptFile = join(folder, "versions", first[0] ?? "");
  const text = await readFile(keptFile, "utf8");

  await edit("themes.json", /"name": "[^"]+"/, '"name": "Another name"');
  expect(await check([folder])).toBe(1);
  expect(printed.join("\n")).toMatch(/themes · \S+ · name\. Raise it to \d+\.\d+\.\d+ or higher/);
  expect(await release([folder])).toBe(1);
  expect(printed.at(-1)).toContain("Nothing was kept.");

  await edit("datapackage.json", /"version": "[^"]+"/, '"version": "90.0.0"');
  expect(await release([folder])).toBe(0);
  expect(await check([folder])).toBe(0);
  expect(await keeps()).toEqual([...first, "90.0.0.json", "90.0.0.marks.json"].sort());
  expect(await readFile(keptFile, "utf8")).toBe(text);
  printed.length = 0;
  expect(await release([folder])).toBe(0);
  expect(printed).toEqual(["90.0.0 is kept already, as the data are."]);
});

test("broken data are never kept", { timeout: 60_000 }, async () => {
  const { folder, edit } = await copy();
  await edit("themes.json", "]", "");
  expect(await release([folder])).toBe(1);
  expect(printed).toEqual([expect.stringContaining("themes.json"), "\nNothing was kept."]);
  expect(await readdir(folder)).not.toContain("versions");
});
