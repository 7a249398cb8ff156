import type { Atlas } from "#core/model/atlas.ts";
import type { Country, Region } from "#core/model/records.ts";
import { fold } from "../fold.ts";
import { otherNames } from "../names.ts";
import { regionOf } from "./regionOf.ts";

/** A place in the list of places. */
export interface ListedPlace {
  readonly country: Country;
  /** Its other names. */
  readonly names: readonly string[];
  /** How many formal layers it entered, at any time. */
  readonly layers: number;
}

/** The places of a region; `region` is `undefined` for those in none. */
export interface RegionOfPlaces {
  readonly region: Region | undefined;
  readonly places: readonly ListedPlace[];
}

/** The places whose name, other name or code holds every word of a query, by region in the order of the regions. */
export function placesByRegion(atlas: Atlas, query: string): readonly RegionOfPlaces[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const others = otherNames(atlas);
  const formal = atlas.layers.filter((layer) => layer.formal);
  const collator = new Intl.Collator("en");
  const places = atlas.countries
    .map(
      (country): ListedPlace => ({
        country,
        names: [...new Set(others.get(country.id) ?? [])].filter((name) => name !== country.name),
        layers: formal.filter(({ id }) => atlas.standings.get(id)?.get(country.id)?.entries.length).length,
      }),
    )
    .filter(({ country, names }) => {
      const text = fold([country.name, country.id, ...names].join(" "));
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => collator.compare(a.country.name, b.country.name));
  return [...atlas.regions.toSorted((a, b) => a.order - b.order), undefined]
    .map((region) => ({
      region,
      places: places.filter(({ country }) => regionOf(country, atlas.regions)?.id === region?.id),
    }))
    .filter((group) => group.places.length > 0);
}
