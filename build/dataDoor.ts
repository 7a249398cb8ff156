import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "#core/model/records.ts";
import { checkDataset } from "#core/parse/checkDataset.ts";
import { checkPackage } from "#core/parse/checkPackage.ts";
import type { DataPackage } from "#core/parse/dataPackage.ts";
import { DatasetError, type Issue } from "#core/parse/issue.ts";
import { sourceAtlas } from "./geometrySource.ts";

/** The data package as it stands in a folder, checked. */
export interface CheckedPackage {
  readonly pkg: DataPackage;
  readonly dataset: Dataset;
  /** Text of every JSON file, the descriptor too, by its name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What the check found; `checked` only where there is nothing to mend. */
export interface Finding {
  readonly checked: CheckedPackage | undefined;
  readonly issues: readonly Issue[];
}

/** Reads the JSON files of a folder. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, i) => [name, texts[i] ?? ""]));
}

/** Codes of the shapes of the base map. */
export async function baseMapCodes(): Promise<ReadonlySet<string>> {
  const { objects } = await sourceAtlas();
  return new Set(objects.countries.geometries.map(({ properties }) => properties.a3));
}

/** Checks a data package, its descriptor first. */
export function checkTexts(texts: ReadonlyMap<string, string>, shapes: ReadonlySet<string> | undefined): Finding {
  const { pkg, issues } = checkPackage(texts.get("datapackage.json") ?? "");
  if (!pkg) return { checked: undefined, issues };
  const tables = new Map([...texts].filter(([name]) => name !== "datapackage.json"));
  const { dataset, issues: found } = checkDataset(pkg, tables, shapes);
  return { checked: found.length > 0 ? undefined : { pkg, dataset, texts }, issues: found };
}

/** Reads and checks the data package in a folder. */
export async function checkFolder(folder: string): Promise<Finding> {
  return checkTexts(await readTexts(folder), await baseMapCodes());
}

/**
 * Reads the data package in a folder.
 *
 * @throws {DatasetError} with every issue, if there is any.
 */
export async function openPackage(folder: string): Promise<CheckedPackage> {
  const { checked, issues } = await checkFolder(folder);
  if (!checked) throw new DatasetError(issues);
  return checked;
}
