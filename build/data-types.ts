import { readFile, writeFile } from "node:fs/promises";
import type { DataPackage } from "#core/parse/dataPackage.ts";
import { recordTypes } from "./recordTypes.ts";

/** Writes src/core/model/records.ts anew from data/datapackage.json. */
export async function main(): Promise<number> {
  const pkg = JSON.parse(await readFile("data/datapackage.json", "utf8")) as DataPackage;
  await writeFile("src/core/model/records.ts", recordTypes(pkg));
  return 0;
}
