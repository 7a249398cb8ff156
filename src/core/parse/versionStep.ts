import { countChanges } from "#core/model/dataChanges.ts";
import { changesBetween } from "./changesBetween.ts";
import type { KeptPackage, KeptResource } from "./keptPackage.ts";

/** How far a version must be raised: the structure is another, data were added, or data were only mended. */
export type VersionStep = "major" | "minor" | "patch";

const partsOf = (version: string): readonly number[] => version.split(".").map(Number);

/** Whether a version is newer than another one. */
export function isNewer(version: string, other: string): boolean {
  const [parts, others] = [partsOf(version), partsOf(other)];
  const at = parts.findIndex((part, i) => part !== others[i]);
  return at >= 0 && (parts[at] ?? 0) > (others[at] ?? 0);
}

/** Sorts versions, the oldest first. */
export const byAge = (a: string, b: string): number => Number(isNewer(a, b)) - Number(isNewer(b, a));

/** The least version after another one that is a step further. */
export function nextVersion(version: string, step: VersionStep): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(version);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The structure of a table, on which a reader's own program rests: its key, and its fields in their order. */
const structureOf = ({ schema }: KeptResource): string =>
  JSON.stringify([
    schema.primaryKey,
    schema.fields.map(({ name, type, format, arrayItem }) => [name, type, format, arrayItem?.type]),
  ]);

/**
 * The least step from one version to the next.
 *
 * @see https://datapackage.org/recipes/data-package-version/
 */
export function versionStep(before: KeptPackage, now: KeptPackage): VersionStep {
  const today = new Map(now.resources.map((resource) => [resource.name, structureOf(resource)]));
  if (before.resources.some((resource) => today.get(resource.name) !== structureOf(resource))) return "major";
  if (now.resources.length > before.resources.length) return "minor";
  return countChanges(changesBetween(before, now).tables).added > 0 ? "minor" : "patch";
}
