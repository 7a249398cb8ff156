import type { Card } from "./card.ts";
import type { Entry, Standing } from "./entry.ts";
import type { CountryId, Dataset, LayerId, Source } from "./records.ts";

/** The tables the first view needs; the rest arrive when asked for. */
export type CoreTable =
  | "sources"
  | "organisations"
  | "roles"
  | "partnerships"
  | "objectives"
  | "workstreams"
  | "actions"
  | "events"
  | "programmes"
  | "help"
  | "placements"
  | "themes"
  | "cohorts"
  | "participants"
  | "countries"
  | "names"
  | "regions"
  | "layers"
  | "memberships"
  | "membershipEvents"
  | "assessments"
  | "projects"
  | "grants"
  | "portalDates"
  | "portals"
  | "countryReports"
  | "mentions"
  | "indicators";

/** What is needed of a source before its citation is opened. */
export type CoreSource = Pick<Source, "id" | "title" | "publisher" | "date" | "licence" | "reliability">;

/** The rest of a source, which comes with the details. */
export type SourceDetails = Pick<Source, "id"> & Omit<Source, keyof CoreSource>;

export interface CoreDataset extends Omit<Pick<Dataset, CoreTable>, "sources"> {
  readonly sources: readonly CoreSource[];
}

/** The facts of the first view, indexed. Every list keeps the order of the data. */
export interface Atlas extends CoreDataset {
  /** Version of the data package (semver). */
  readonly version: string;
  /** Day the data package was made, `YYYY-MM-DD`. */
  readonly created: string;
  /** Of an older version: what changed since, in words. */
  readonly newer?: string | undefined;
  readonly cards: readonly Card[];
  readonly entries: readonly Entry[];
  /** By layer, then by country. */
  readonly standings: ReadonlyMap<LayerId, ReadonlyMap<CountryId, Standing>>;
  /** The number by which a source is cited on every page: its place in the table of sources, from 1. */
  readonly citationNumber: ReadonlyMap<string, number>;
}
