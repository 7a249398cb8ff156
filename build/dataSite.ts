import type { CheckedPackage } from "./dataDoor.ts";
import { packFiles } from "./dataPacks.ts";
import { publishedFiles } from "./dataPublished.ts";

/** What the site takes from a checked data package. */
export interface SiteData {
  /** Every file of the site that comes from the data, by its path: the packs, and what stands under data/. */
  readonly files: ReadonlyMap<string, string>;
  /** The module `virtual:data/packs`. */
  readonly module: string;
}

/** Makes the packs, the published files and the module that names the packs. */
export function siteData(checked: CheckedPackage): SiteData {
  const packs = packFiles(checked.dataset);
  const { version, created } = checked.pkg;
  return {
    files: new Map([
      ...packs.map(({ path, text }) => [path, text] as const),
      ...publishedFiles(checked).map(({ name, text }) => [`data/${name}`, text] as const),
    ]),
    module: [
      "const base = import.meta.env.BASE_URL;",
      ...packs.map(({ name, path }) => `export const ${name} = base + ${JSON.stringify(path)};`),
      `export const version = ${JSON.stringify(version)};`,
      `export const created = ${JSON.stringify(created.slice(0, 10))};`,
      "",
    ].join("\n"),
  };
}
