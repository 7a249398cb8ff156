import type { CheckedPackage } from "./dataDoor.ts";
import { packFiles } from "./dataPacks.ts";
import { publishedFiles } from "./dataPublished.ts";
import { changesSince, type KeptVersion, olderVersion, versionFile, versionsFolder } from "./keptVersions.ts";

/** What the site takes from a checked data package. */
export interface SiteData {
  /** Every file of the site that comes from the data, by its path: the packs, and what stands under data/. */
  readonly files: ReadonlyMap<string, string>;
  /** The modules that the site imports from the data, by the last part of their names. */
  readonly modules: Readonly<Record<DataModule, string>>;
}

/** `virtual:data/packs` names the packs, `/versions` every kept version, `/changes` has what changed since each. */
export const dataModules = ["packs", "versions", "changes"] as const;
export type DataModule = (typeof dataModules)[number];

/** Makes the packs, the published files, kept versions among them, and the modules that tell of them. */
export function siteData(checked: CheckedPackage, kept: readonly KeptVersion[]): SiteData {
  const packs = packFiles(checked.dataset);
  const { version, created } = checked.pkg;
  const changes = changesSince(checked, kept);
  return {
    files: new Map([
      ...packs.map(({ path, text }) => [path, text] as const),
      ...publishedFiles(checked).map(({ name, text }) => [`data/${name}`, text] as const),
      ...kept.map(({ pkg, text }) => [`data/${versionsFolder}/${versionFile(pkg.version)}`, text] as const),
    ]),
    modules: {
      packs: [
        "const base = import.meta.env.BASE_URL;",
        ...packs.map(({ name, path }) => `export const ${name} = base + ${JSON.stringify(path)};`),
        `export const version = ${JSON.stringify(version)};`,
        `export const created = ${JSON.stringify(created.slice(0, 10))};`,
        "",
      ].join("\n"),
      versions: [
        `export const older = ${JSON.stringify(changes.map(olderVersion).reverse())};`,
        `export const isKept = ${kept.some(({ pkg }) => pkg.version === version)};`,
        "",
      ].join("\n"),
      changes: `export const changes = ${JSON.stringify(changes)};\n`,
    },
  };
}
