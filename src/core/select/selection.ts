import type { Card } from "#core/model/card.ts";
import type { Entry } from "#core/model/entry.ts";
import type { AtlasEvent, CountryId } from "#core/model/records.ts";

/** What the filter leaves: the same for every view. Every list keeps the order of the data. */
export interface Selection {
  readonly cards: readonly Card[];
  /** Cards that only a filter by place leaves out although their sources list no countries. */
  readonly setAside: readonly Card[];
  /** Cards that only a filter by time leaves out although their sources do not say since when they ran. */
  readonly undated: readonly Card[];
  readonly events: readonly AtlasEvent[];
  readonly entries: readonly Entry[];
  /** The places in play. */
  readonly countries: ReadonlySet<CountryId>;
}
