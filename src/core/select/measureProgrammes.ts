import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { atlasIndex } from "./atlasIndex.ts";
import { countBoth, emptyBits, intersect, membersAt } from "./bitset.ts";
import { cardMatches, cardsPassing, placeKeys } from "./cardMatches.ts";
import { type MeasureRow, measureRow } from "./measureRow.ts";

/** How many cards of the selection name each place; a filter by place does not change what other places have. */
export function measureProgrammes(atlas: Atlas, filter: Filter): readonly MeasureRow[] {
  const size = atlas.cards.length;
  const passing = cardsPassing(size, cardMatches(atlas, filter), placeKeys);
  const naming = atlasIndex(atlas).cardsWith.get("country");
  const cardsOf = (country: string) => naming?.get(country) ?? emptyBits(size);
  return atlas.countries.map(({ id }) => {
    const value = countBoth(passing, cardsOf(id));
    if (value === 0) return measureRow(id, "zero", { value });
    const cards = membersAt(atlas.cards, intersect(cardsOf(id).slice(), passing));
    return measureRow(id, "value", { value, cards });
  });
}
