declare module "virtual:data/packs" {
  /** Address of the pack of the first view (JSON, see Packed): the tables of CoreDataset. */
  export const core: string;
  /** Address of the pack of the observations. */
  export const observations: string;
  /** Address of the pack of all other tables. */
  export const details: string;
  /** Version of the data package (semver). */
  export const version: string;
  /** Day the data package was made, `YYYY-MM-DD`. */
  export const created: string;
}

declare module "virtual:data/versions" {
  import type { OlderVersion } from "#core/model/dataChanges.ts";

  /** The kept versions but the newest, the newest of them first. */
  export const older: readonly OlderVersion[];
  /** Whether the newest version is kept, too: not while it is being worked on. */
  export const isKept: boolean;
}

declare module "virtual:data/changes" {
  import type { DataChanges } from "#core/model/dataChanges.ts";

  /** What changed since each older version. */
  export const changes: readonly DataChanges[];
}
