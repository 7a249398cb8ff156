import type { CoreTable, SourceDetails } from "#core/model/atlas.ts";
import type { Dataset } from "#core/model/records.ts";
import { createPack, type Pack } from "./pack.ts";

/** The tables of each pack besides the first view's. */
export interface PackTables {
  readonly observations: Pick<Dataset, "observations">;
  readonly details: Omit<Dataset, CoreTable | "observations"> & { readonly sources: readonly SourceDetails[] };
}

export type PackName = keyof PackTables;

/** The packs of a page. */
export type PackShelf = { readonly [Name in PackName]: Pack<PackTables[Name]> };

/** Ways to load each pack. */
export type PackLoaders = { readonly [Name in PackName]: () => Promise<PackTables[Name]> };

/** The packs of a page, those in `ready` here from the start (prerendering, tests). */
export const createPackShelf = (loaders: PackLoaders, ready: Partial<PackTables> = {}): PackShelf => ({
  observations: createPack(loaders.observations, ready.observations),
  details: createPack(loaders.details, ready.details),
});
