import { createHash } from "node:crypto";
import type { CoreTable } from "#core/model/atlas.ts";
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

const packOf = (table: string): PackName => {
  if (table in coreTables) return "core";
  return table === "observations" ? "observations" : "details";
};

/** Packs every table of the data set into one of the three packs. */
export function packFiles(dataset: Dataset): readonly PackFile[] {
  const tables = Object.entries(dataset) as [string, readonly object[]][];
  return (["core", "observations", "details"] as const).map((name) => {
    const part = Object.fromEntries(tables.filter(([table]) => packOf(table) === name));
    const text = JSON.stringify(packTables(part));
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
    return { name, path: `assets/atlas-${name}-${hash}.json`, text };
  });
}
