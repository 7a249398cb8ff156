import type { Atlas } from "#core/model/atlas.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Layer } from "#core/model/records.ts";

/** A list of countries with everyone on it. */
export interface CountryList {
  readonly layer: Layer;
  /** In the order of the countries' names; only those with an entry. */
  readonly standings: readonly Standing[];
}

/** The lists that satisfy a condition, in order. */
export function countryLists(
  { layers, standings, countries }: Pick<Atlas, "layers" | "standings" | "countries">,
  has: (layer: Layer) => boolean,
): readonly CountryList[] {
  const collator = new Intl.Collator("en");
  const places = countries.toSorted((a, b) => collator.compare(a.name, b.name));
  return layers
    .filter(has)
    .toSorted((a, b) => a.order - b.order)
    .map((layer) => {
      const own = standings.get(layer.id);
      const listed = places.flatMap(({ id }) => own?.get(id) ?? []);
      return { layer, standings: listed.filter(({ entries }) => entries.length > 0) };
    });
}
