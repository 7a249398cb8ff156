import type { Dataset } from "#core/model/records.ts";
import { type Names, recordLabels, type SupportedTable } from "./recordLabels.ts";
import { recordPaths } from "./recordPaths.ts";

/** A record that rests on a source. */
export interface Support {
  /** Unique over all tables. */
  readonly key: string;
  readonly label: string;
  readonly href: string | undefined;
  readonly locator: string | undefined;
  /** Whether another source comes first. */
  readonly beside: boolean;
}

export interface SupportGroup {
  readonly table: SupportedTable;
  readonly supports: readonly Support[];
}

interface Sourced {
  readonly id: string;
  readonly source: string;
  readonly locator?: string;
  readonly also?: readonly { readonly source: string; readonly locator?: string }[] | string;
}

/** Where a record names a source: its place in it, and whether it comes first; `undefined` where it does not. */
function citing({ source, locator, also }: Sourced, wanted: string): Pick<Support, "locator" | "beside"> | undefined {
  if (source === wanted) return { locator, beside: false };
  const other = typeof also === "object" ? also.find((citation) => citation.source === wanted) : undefined;
  return other && { locator: other.locator, beside: true };
}

function supportsIn<T extends SupportedTable>(
  table: T,
  records: readonly (Dataset[T][number] & Sourced)[],
  source: string,
  names: Names,
): readonly Support[] {
  const label = recordLabels[table];
  const path = recordPaths[table];
  return records.flatMap((record) => {
    const cited = citing(record, source);
    return cited ? [{ key: `${table} ${record.id}`, label: label(record, names), href: path?.(record), ...cited }] : [];
  });
}

/** In the order in which the page of a source lists them. */
export const supportedTables: readonly SupportedTable[] = [
  "partnerships",
  "programmes",
  "help",
  "cohorts",
  "organisations",
  "objectives",
  "workstreams",
  "actions",
  "events",
  "roles",
  "layers",
  "memberships",
  "membershipEvents",
  "assessments",
  "projects",
  "grants",
  "portalDates",
  "portals",
  "countryReports",
  "mentions",
  "hubs",
  "participants",
  "cohortActivities",
  "placements",
  "funding",
  "figures",
  "counts",
  "clashes",
  "claims",
  "indicators",
  "themes",
  "countries",
  "names",
  "regions",
  "indexPlaces",
  "shapes",
  "resources",
  "translations",
];

/** Every record of `dataset` that rests on a source, by table; tables without one are left out. */
export const supportsOf = (
  dataset: Partial<Pick<Dataset, SupportedTable>>,
  source: string,
  names: Names,
): readonly SupportGroup[] =>
  supportedTables
    .map((table) => ({ table, supports: supportsIn(table, dataset[table] ?? [], source, names) }))
    .filter(({ supports }) => supports.length > 0);
