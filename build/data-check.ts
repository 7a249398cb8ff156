import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatIssue, type Issue } from "#core/parse/issue.ts";
import { checkFolder, type Finding } from "./dataDoor.ts";
import { keptVersions } from "./keptVersions.ts";
import { recordTypes } from "./recordTypes.ts";
import { unkeptIssues, versionIssues } from "./versionIssues.ts";

const written = "src/core/model/records.ts";

/** Whether the record types are still what the descriptor makes of them. */
async function typeIssues({ checked }: Finding): Promise<Issue[]> {
  if (!checked || (await readFile(written, "utf8")) === recordTypes(checked.pkg)) return [];
  const problem = "is not what datapackage.json makes of it";
  return [{ file: written, record: undefined, field: undefined, problem, mend: "Run `npm run data:types`" }];
}

/** Whether the version's number stands for these very data. */
async function numberIssues({ checked }: Finding, folder: string): Promise<readonly Issue[]> {
  if (!checked) return [];
  const kept = await keptVersions(folder);
  const issues = versionIssues(checked, kept);
  return issues.length > 0 ? issues : unkeptIssues(checked, kept);
}

/** `npm run data:check [FOLDER]`: prints every issue of the data; fails if there is any. */
export async function main([folder = "data"]: readonly string[] = []): Promise<number> {
  const finding = await checkFolder(folder);
  const issues = [
    ...finding.issues,
    ...(folder === "data" ? await typeIssues(finding) : []),
    ...(await numberIssues(finding, folder)),
  ];
  for (const issue of issues) {
    const file = issue.file === written ? issue.file : join(folder, issue.file);
    console.error(formatIssue({ ...issue, file }));
  }
  if (issues.length > 0) {
    console.error(`\n${issues.length} ${issues.length === 1 ? "issue" : "issues"} to mend in ${folder}/.`);
    return 1;
  }
  const tables = Object.values(finding.checked?.dataset ?? {});
  const records = tables.reduce((sum, table) => sum + table.length, 0);
  console.log(`${folder}/: ${records} records in ${tables.length} tables, nothing to mend.`);
  return 0;
}
