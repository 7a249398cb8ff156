import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { CountryId } from "#core/model/records.ts";
import { chosenPlaces } from "#core/select/places.ts";

/** The places a reader chose, as a card speaks of them. */
export interface Place {
  readonly countries: ReadonlySet<CountryId>;
  readonly kind: "region" | "country" | "several";
  /** The chosen country, where it is only one. */
  readonly name: string | undefined;
}

/** The chosen places; `undefined` where the whole world is meant. */
export function placeOf(atlas: Atlas, filter: Filter): Place | undefined {
  const [countries, regions] = [filter.countries.length, filter.regions.length];
  if (countries + regions === 0) return undefined;
  const kind = countries === 0 && regions === 1 ? "region" : countries === 1 ? "country" : "several";
  const name = kind === "country" ? byId(atlas.countries).get(filter.countries[0] ?? "")?.name : undefined;
  return { countries: chosenPlaces(atlas, filter), kind, name };
}
