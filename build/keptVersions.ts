import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { countChanges, type DataChanges, type OlderVersion } from "#core/model/dataChanges.ts";
import { changesBetween } from "#core/parse/changesBetween.ts";
import { type KeptPackage, keptPackage, readKept } from "#core/parse/keptPackage.ts";
import { byAge } from "#core/parse/versionStep.ts";
import type { CheckedPackage } from "./dataDoor.ts";

/** A released version of the data, as it is kept for ever. */
export interface KeptVersion {
  readonly pkg: KeptPackage;
  /** What its file says. */
  readonly text: string;
}

/** The folder of the kept versions in that of a data package. */
export const versionsFolder = "versions";

/** Name of the file that keeps a version. */
export const versionFile = (version: string): string => `${version}.json`;

/** Every version that is kept beside the data package in a folder, the oldest first. */
export async function keptVersions(folder: string): Promise<readonly KeptVersion[]> {
  const place = join(folder, versionsFolder);
  if (!existsSync(place)) return [];
  const names = (await readdir(place)).filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(place, name), "utf8")));
  return texts
    .map((text): KeptVersion => ({ pkg: readKept(text), text }))
    .sort((a, b) => byAge(a.pkg.version, b.pkg.version));
}

/** What changed between each kept version that is not the newest and the data of today, the oldest first. */
export function changesSince({ pkg, dataset }: CheckedPackage, kept: readonly KeptVersion[]): readonly DataChanges[] {
  const now = keptPackage(pkg, dataset);
  return kept.filter((each) => each.pkg.version !== pkg.version).map((each) => changesBetween(each.pkg, now));
}

/** An older version with the sum of its changes. */
export const olderVersion = ({ before, tables }: DataChanges): OlderVersion => ({
  ...before,
  count: countChanges(tables),
});
