import type { Atlas } from "#core/model/atlas.ts";
import type { Entry } from "#core/model/entry.ts";
import type { CountryId } from "#core/model/records.ts";

/** The kinds of portal date that say when a portal opened, the most trusted first. */
const openings = ["portal-wb", "portal-stated", "portal-issued"] as const;

/** The entry that tells best since when a country has a data portal; dates of lists and copies are no openings. */
export const portalSince = ({ standings }: Pick<Atlas, "standings">, country: CountryId): Entry | undefined =>
  openings.flatMap((layer) => standings.get(layer)?.get(country)?.entries.slice(0, 1) ?? [])[0];
