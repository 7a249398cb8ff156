import { continentPlaces } from "#core/model/continentPlaces.ts";
import type { Continent, Filter } from "#core/model/filter.ts";
import type { Selection } from "#core/select/selection.ts";
import { placeWords } from "#panels/sentence/chosenWords.ts";
import type { ShownView } from "../exportedView.ts";

/**
 * The continent a map is of: the one it is zoomed to where no other place is chosen. What leaves the page cannot be moved,
 * so that it counts what it shows.
 */
export const continentOf = ({ focus, countries, regions }: Filter): Continent | undefined =>
  countries.length === 0 && regions.length === 0 ? focus : undefined;

/** What is left of a selection on a map of a continent. */
export function selectionOnMap(selection: Selection, filter: Filter): Selection {
  const continent = continentOf(filter);
  if (continent === undefined) return selection;
  const places = continentPlaces(continent);
  return { ...selection, countries: new Set([...selection.countries].filter((id) => places.has(id))) };
}

/** A map's title with the place it is of, where that is not the whole world. */
export function titleInPlace(
  title: string,
  { atlas, filter, messages }: Pick<ShownView, "atlas" | "filter" | "messages">,
): string {
  const { sentence, slide, mapPage } = messages;
  const continent = continentOf(filter);
  const place = continent ? mapPage.continentNames[continent] : placeWords(atlas, filter, sentence);
  return place === sentence.place.all ? title : slide.inPlace(title, place);
}
