import type { Edtf } from "./edtf.ts";
import type { Citation, CountryId, LayerId, MembershipEvent } from "./records.ts";

/** The tables whose records put a country in a layer. */
export type EntryTable =
  | "memberships"
  | "assessments"
  | "projects"
  | "grants"
  | "portalDates"
  | "portals"
  | "countryReports";

/** One country in one layer, from whichever table says so. */
export interface Entry {
  readonly id: string;
  readonly layer: LayerId;
  readonly country: CountryId;
  readonly table: EntryTable;
  /** Place below the national level, or the portal's or project's name. */
  readonly detail: string | undefined;
  /** When it entered; `undefined` where no date is known. */
  readonly date: Edtf | undefined;
  readonly dateWords: string | undefined;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
}

/**
 * A country's whole record in a layer.
 * Where a country entered more than once, `entries` are in order of date, the undated last; there are none where the
 * sources tell of its admission alone.
 */
export interface Standing {
  readonly layer: LayerId;
  readonly country: CountryId;
  readonly entries: readonly Entry[];
  /** What happened to the membership afterwards, in order of date. */
  readonly changes: readonly MembershipEvent[];
  /** Moment (ms UTC) of the layer's newest source: who is listed without a date had entered by then. */
  readonly listedBy: number;
}

/** How a country stands in a layer at a moment. `unknown`: it is in the layer, but the sources do not say since when. */
export type StandingState = "in" | "ended" | "unknown" | "not yet" | "never";
