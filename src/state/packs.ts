import { core, created, details, observations, version } from "virtual:data/packs";
import type { Atlas, CoreDataset } from "#core/model/atlas.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { createPackShelf, type PackShelf, type PackTables } from "./packShelf.ts";

/** Fetches a pack of the site. @throws {Error} where it is not to be had. */
async function fetchPack<Tables>(address: string): Promise<Tables> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return unpackTables<Tables>((await response.json()) as Packed);
}

/** Fetches the facts of the first view. @throws {Error} where they are not to be had. */
export const fetchAtlas = async (): Promise<Atlas> =>
  parseAtlas(await fetchPack<CoreDataset>(core), { version, created });

/** The packs of the site, each fetched when it is first asked for. */
export const fetchedPacks = (): PackShelf =>
  createPackShelf({
    observations: () => fetchPack<PackTables["observations"]>(observations),
    details: () => fetchPack<PackTables["details"]>(details),
  });
