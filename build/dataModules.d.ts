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
