import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { main } from "#build/data-check.ts";

const printed = { log: [] as string[], error: [] as string[] };

function listening(): void {
  for (const stream of ["log", "error"] as const) {
    printed[stream] = [];
    vi.spyOn(console, stream).mockImplementation((text: string) => void printed[stream].push(text));
  }
}

afterEach(() => vi.restoreAllMocks());

test("the real data, and the record types written from them, have nothing to mend", { timeout: 60_000 }, async () => {
  listening();
  expect([await main(), printed.error]).toEqual([0, []]);
  expect(printed.log.join()).toMatch(/^data\/: \d{4,} records in \d+ tables, nothing to mend\.$/);
});

test("every issue is printed with file, line, record, field and the way to mend it, and the command fails", {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp("data", folder, { recursive: true });
  const edit = async (file: string, from: string, to: string): Promise<void> =>
    writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replace(from, to));
  await edit("programmes.json", '"id": "opendri"', '"id": "opendri", "figure": "57"');
  await edit("themes.json", "]", "");
  listening();
  expect(await main([folder])).toBe(1);
  expect(printed.error).toEqual([
    expect.stringMatching(
      /programmes\.json:\d+:\d+ \[opendri · figure\] is no field of this table\. Did you mean “\w+”\?/,
    ),
    expect.stringMatching(/themes\.json:\d+:\d+ .*is not JSON: a closing \] is missing\. Mend the text here/),
    `\n2 issues to mend in ${folder}/.`,
  ]);
  expect(printed.log).toEqual([]);
});

test("a folder whose descriptor cannot be read has that one issue", async () => {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "datapackage.json"), '{ "name": }');
  listening();
  expect(await main([folder])).toBe(1);
  expect(printed.error).toEqual([
    expect.stringMatching(/datapackage\.json:1:11 is not JSON: a value is missing\./),
    `\n1 issue to mend in ${folder}/.`,
  ]);
});
