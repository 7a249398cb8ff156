import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatIssue, type Issue } from "#core/parse/issue.ts";
import { type KeptPackage, keptPackage, keptText } from "#core/parse/keptPackage.ts";
import { checkFolder } from "./dataDoor.ts";
import { marksOf } from "./keptMarks.ts";
import { keptVersions, versionFile, versionsFolder } from "./keptVersions.ts";
import { versionIssues } from "./versionIssues.ts";

/** Name of the file that says what a version draws. */
export const marksFile = (version: string): string => `${version}.marks.json`;

function refused(folder: string, issues: readonly Issue[]): number {
  for (const issue of issues) console.error(formatIssue({ ...issue, file: join(folder, issue.file) }));
  console.error("\nNothing was kept.");
  return 1;
}

/**
 * `npm run data:release [FOLDER]`: keeps the data of a folder as the version that its descriptor names, with what it
 * draws. A kept version is never written over. With `--marks` only what each kept version draws is written anew.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? "data";
  const { checked, issues } = await checkFolder(folder);
  if (!checked) return refused(folder, issues);
  const tables = checked.pkg.resources.map(({ name }) => name);
  const place = join(folder, versionsFolder);
  const writeMarks = (kept: KeptPackage): Promise<void> =>
    writeFile(join(place, marksFile(kept.version)), `${JSON.stringify(marksOf(kept, tables), null, 2)}\n`);
  const kept = await keptVersions(folder);
  if (args.includes("--marks")) {
    for (const { pkg } of kept) await writeMarks(pkg);
    console.log(`What ${kept.length} kept versions draw is written anew.`);
    return 0;
  }
  const wrong = versionIssues(checked, kept);
  if (wrong.length > 0) return refused(folder, wrong);
  const { version } = checked.pkg;
  if (kept.some(({ pkg }) => pkg.version === version)) {
    console.log(`${version} is kept already, as the data are.`);
    return 0;
  }
  const release = keptPackage(checked.pkg, checked.dataset);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, versionFile(version)), keptText(release));
  await writeMarks(release);
  console.log(`${version} is kept for ever in ${join(place, versionFile(version))}.`);
  return 0;
}
