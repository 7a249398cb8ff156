import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { CountryId } from "#core/model/records.ts";
import { regionsOf } from "./facet.ts";

/** The chosen places: those of the chosen countries that are in a chosen region; all where neither is chosen. */
export function chosenPlaces({ countries }: Atlas, filter: Filter): ReadonlySet<CountryId> {
  const [chosen, regions] = [new Set(filter.countries), new Set(filter.regions)];
  return new Set(
    countries
      .filter(({ id }) => chosen.size === 0 || chosen.has(id))
      .filter((country) => regions.size === 0 || regionsOf(country).some((region) => regions.has(region)))
      .map(({ id }) => id),
  );
}
