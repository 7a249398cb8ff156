import { changesBetween } from "#core/parse/changesBetween.ts";
import type { Issue } from "#core/parse/issue.ts";
import { type KeptPackage, keptPackage } from "#core/parse/keptPackage.ts";
import { isNewer, nextVersion, versionStep } from "#core/parse/versionStep.ts";
import type { CheckedPackage } from "./dataDoor.ts";
import type { KeptVersion } from "./keptVersions.ts";

const issue = (problem: string, mend: string): Issue => ({
  file: "datapackage.json",
  record: undefined,
  field: "version",
  problem,
  mend,
});

/** The first few things that differ, as a curator finds them. */
function differences(before: KeptPackage, now: KeptPackage): string {
  const found = changesBetween(before, now).tables.flatMap(({ table, records }) =>
    records.map(({ kind, record, values }) =>
      [`${table} · ${record}`, ...(kind === "changed" ? values.map(({ field }) => field) : [kind])].join(" · "),
    ),
  );
  if (found.length === 0) return "the order of its records, or the words of its schema";
  return found.length > 3 ? `${found.slice(0, 3).join("; ")} and ${found.length - 3} more` : found.join("; ");
}

/** What is wrong with the number of a version: one that is kept can only stand for what is kept. */
export function versionIssues({ pkg, dataset }: CheckedPackage, kept: readonly KeptVersion[]): readonly Issue[] {
  const now = keptPackage(pkg, dataset);
  const { version } = now;
  const same = kept.find((each) => each.pkg.version === version)?.pkg;
  const release = "say under Data in CHANGELOG.md what changed, and run `npm run data:release`";
  if (same) {
    if (JSON.stringify(same) === JSON.stringify(now)) return [];
    const next = nextVersion(version, versionStep(same, now));
    const problem = `is ${version}, which is kept as it was released, and the data are no longer what is kept: ${differences(same, now)}`;
    return [issue(problem, `Raise it to ${next} or higher, set \`created\`, ${release}`)];
  }
  const last = kept.at(-1)?.pkg;
  if (!last) return [];
  const least = nextVersion(last.version, versionStep(last, now));
  if (!isNewer(least, version)) return [];
  return [issue(`is ${version}, too low after ${last.version} for what changed`, `Raise it to ${least} or higher`)];
}

/** What is wrong with a version that is to be published and not kept yet. */
export const unkeptIssues = ({ pkg }: CheckedPackage, kept: readonly KeptVersion[]): readonly Issue[] =>
  kept.some((each) => each.pkg.version === pkg.version)
    ? []
    : [
        issue(
          `is ${pkg.version}, which is not kept yet`,
          "Run `npm run data:release` once the data are as they shall be",
        ),
      ];
