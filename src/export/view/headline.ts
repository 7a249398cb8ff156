import { byId } from "#core/model/byId.ts";
import { filterWords } from "#core/select/filterWords.ts";
import { valueName } from "#panels/cards/facetWords.ts";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { cardsSentence } from "#panels/sentence/cardsSentence.ts";
import { timelineSentence } from "#panels/sentence/timelineSentence.ts";
import type { FoundView } from "./foundView.ts";
import { continentOf, titleInPlace } from "./mapPlace.ts";

/** What a view shows, as one sentence without a full stop: what, where, when. */
export function headlineOf(view: FoundView): string {
  const { kind, atlas, filter, measured, countryId, messages } = view;
  if (kind === "country") return messages.country.title(byId(atlas.countries).get(countryId ?? "")?.name ?? "");
  if (kind === "map") return titleInPlace(measured ? mapTitle(measured, filter, messages) : "", view);
  return kind === "timeline" ? timelineSentence(atlas, filter, messages) : cardsSentence(atlas, filter, messages);
}

/** How the continent that a map is zoomed to is meant. */
export function focusWords({ filter, messages: { mapPage, slide } }: Pick<FoundView, "filter" | "messages">): string[] {
  if (filter.focus === undefined) return [];
  const name = mapPage.continentNames[filter.focus];
  return [continentOf(filter) ? slide.continent(name) : slide.zoomed(name)];
}

/** What the filter of a view chooses, value by value, but for what the headline says already. */
export function filtersInWords(view: FoundView, headline: string): readonly string[] {
  const { kind, atlas, filter, selection, messages } = view;
  if (kind === "country") return [];
  const { cards, slide } = messages;
  const chosen = filterWords(atlas, filter).flatMap(({ key, value }) => {
    const name = valueName(key, value, atlas, cards);
    const isSaid = key !== "q" && (headline.includes(name) || (key === "time" && kind !== "map"));
    return isSaid ? [] : [cards.chips.facet(cards.facets[key], name)];
  });
  if (kind !== "map") return chosen;
  const isPart = selection.countries.size < atlas.countries.length;
  return [...chosen, ...(isPart ? [slide.outside(selection.countries.size)] : []), ...focusWords(view)];
}
