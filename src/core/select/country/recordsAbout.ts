import type { Atlas } from "#core/model/atlas.ts";
import type { Claim, CountryId, Dataset, Observation } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";
import type { Cited } from "../citationsIn.ts";
import { clashesAbout, clashesWithClaims } from "../clashes.ts";

/** The tables that come after the first view and have something to say of a country. */
export type CountryDetails = Pick<Dataset, "clashes" | "claims" | "hubs" | "indexPlaces">;

/** Every record that a country's page shows, of the tables that are here. */
export function recordsAbout(
  atlas: Atlas,
  country: CountryId,
  details: CountryDetails | undefined,
  observations: readonly Observation[] | undefined,
): readonly Cited[] {
  const ofCountry = <T extends { readonly country?: string }>(table: readonly T[]): readonly T[] =>
    table.filter((record) => record.country === country);
  const claims: readonly Claim[] = details
    ? clashesAbout(clashesWithClaims(details.clashes, details.claims), { country }).flatMap(
        (question) => question.claims,
      )
    : [];
  return [
    ...atlas.countries.filter(({ id }) => id === country),
    ...ofCountry(atlas.names),
    ...ofCountry(atlas.entries),
    ...ofCountry(atlas.membershipEvents),
    ...atlas.projects.filter((project) => reported(project.countries)?.includes(country)),
    ...ofCountry(atlas.portals),
    ...ofCountry(atlas.countryReports),
    ...ofCountry(atlas.mentions),
    ...ofCountry(atlas.events),
    ...atlas.cards.filter((card) => card.countries.includes(country)),
    ...ofCountry(atlas.participants),
    ...(details ? ofCountry(details.indexPlaces) : []),
    ...(details?.hubs.filter((hub) => hub.country === country || hub.countries?.includes(country)) ?? []),
    ...claims,
    ...(observations ? ofCountry(observations) : []),
  ];
}
