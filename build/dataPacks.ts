import { createHash } from "node:crypto";
import type { CoreSource, CoreTable } from "#core/model/atlas.ts";
import type { Dataset } from "#core/model/records.ts";
import { packTables } from "#core/parse/pack.ts";

/** The parts in which the data reach the reader: the first view's, then each when it is asked for. */
export type PackName = "core" | "observations" | "details";

/** A pack as a file of the built site. */
export interface PackFile {
  readonly name: PackName;
  /** Path in the site; changes with the content. */
  readonly path: string;
  readonly text: string;
}

/** In the order of the pack; the type makes sure that none is forgotten. */
const coreTables: Readonly<Record<CoreTable, true>> = {
  sources: true,
  organisations: true,
  roles: true,
  partnerships: true,
  objectives: true,
  workstreams: true,
  actions: true,
  events: true,
  programmes: true,
  help: true,
  placements: true,
  themes: true,
  cohorts: true,
  participants: true,
  countries: true,
  names: true,
  regions: true,
  layers: true,
  memberships: true,
  membershipEvents: true,
  assessments: true,
  projects: true,
  grants: true,
  portalDates: true,
  portals: true,
  countryReports: true,
  mentions: true,
  indicators: true,
};

/** The fields of a source in the first view's pack, the rest of which comes with the details. */
const coreSource: Readonly<Record<keyof CoreSource, true>> = {
  id: true,
  title: true,
  publisher: true,
  date: true,
  licence: true,
  reliability: true,
};

/** A record with those of its fields that `wanted` says. */
const withFields = (record: object, wanted: (field: string) => boolean): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => wanted(field)));

const packOf = (table: string): PackName => {
  if (table in coreTables) return "core";
  return table === "observations" ? "observations" : "details";
};

/** Packs every table of the data set into one of the three packs, but the sources into two of them. */
export function packFiles(dataset: Dataset): readonly PackFile[] {
  const tables = Object.entries(dataset) as [string, readonly object[]][];
  const sources = {
    core: dataset.sources.map((source) => withFields(source, (field) => field in coreSource)),
    details: dataset.sources.map((source) => withFields(source, (field) => field === "id" || !(field in coreSource))),
  };
  return (["core", "observations", "details"] as const).map((name) => {
    const whole = Object.fromEntries(tables.filter(([table]) => packOf(table) === name));
    const part = name === "observations" ? whole : { ...whole, sources: sources[name] };
    const text = JSON.stringify(packTables(part));
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
    return { name, path: `assets/atlas-${name}-${hash}.json`, text };
  });
}
