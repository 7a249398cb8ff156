import type { Atlas } from "#core/model/atlas.ts";
import type { Entry } from "#core/model/entry.ts";
import type { Filter } from "#core/model/filter.ts";
import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import { overlaps } from "#core/model/interval.ts";
import type { AtlasEvent, CountryId } from "#core/model/records.ts";
import { atlasIndex, entryWords, eventWords } from "./atlasIndex.ts";
import { type Bitset, hasBit, meet, membersAt } from "./bitset.ts";
import { type CardMatches, cardMatches, cardsPassing, cardsUndecided, placeKeys } from "./cardMatches.ts";
import { chosenPlaces } from "./places.ts";
import type { Selection } from "./selection.ts";
import { type Tie, tieFilter } from "./ties.ts";
import { textsMatching } from "./wordIndex.ts";

/** What decides on events and entries alike: ties, places and time. */
interface Rules {
  readonly follows: (tie: Tie) => boolean;
  readonly inPlace: (country: CountryId | undefined) => boolean;
  readonly inTime: (span: { readonly start: number; readonly end: number } | undefined) => boolean;
}

function rulesOf(atlas: Atlas, filter: Filter, matches: CardMatches, places: ReadonlySet<CountryId>): Rules {
  const everywhere = !placeKeys.some((key) => matches.has(key));
  const time = filter.time === undefined ? undefined : timeInterval(filter.time);
  return {
    follows: tieFilter(atlas, filter, matches),
    inPlace: (country) => everywhere || (country !== undefined && places.has(country)),
    inTime: (span) => !time || (span !== undefined && overlaps(span, time)),
  };
}

/** Events that follow a card of the selection, took place in a chosen place, may lie in the time, and have the words. */
function selectedEvents(atlas: Atlas, filter: Filter, { follows, inPlace, inTime }: Rules): readonly AtlasEvent[] {
  const { eventSpans } = atlasIndex(atlas);
  const found = filter.query === "" ? undefined : textsMatching(eventWords(atlas), filter.query);
  return atlas.events.filter(
    (event, at) => (!found || hasBit(found, at)) && inPlace(event.country) && inTime(eventSpans[at]) && follows(event),
  );
}

/** Entries of layers that follow a card of the selection, in a chosen place, dated so that they may lie in the time. */
function selectedEntries(atlas: Atlas, filter: Filter, { follows, inPlace, inTime }: Rules): readonly Entry[] {
  const found = filter.query === "" ? undefined : textsMatching(entryWords(atlas), filter.query);
  const layers = new Set(atlas.layers.filter(follows).map(({ id }) => id));
  return atlas.entries.filter(
    (entry, at) =>
      layers.has(entry.layer) && inPlace(entry.country) && inTime(entry.date?.span) && (!found || hasBit(found, at)),
  );
}

/** The chosen places; where more than places is chosen, those of them that a card or an entry of the selection names. */
function placesInPlay(
  atlas: Atlas,
  matches: CardMatches,
  places: ReadonlySet<CountryId>,
  cards: Bitset,
  entries: readonly Entry[],
): ReadonlySet<CountryId> {
  if ([...matches.keys()].every((key) => placeKeys.includes(key))) return places;
  const naming = atlasIndex(atlas).cardsWith.get("country");
  const entered = new Set(entries.map(({ country }) => country));
  return new Set(
    [...places].filter((country) => {
      const bits = naming?.get(country);
      return entered.has(country) || (bits !== undefined && meet(bits, cards));
    }),
  );
}

/** What is made when it is first asked for. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/**
 * What the filter leaves of an atlas: one of the chosen values in each facet, and all facets together. What few views
 * show, and does not lie in the cards, is looked for when one asks.
 */
export function selectAtlas(atlas: Atlas, filter: Filter): Selection {
  const matches = cardMatches(atlas, filter);
  const cards = cardsPassing(atlas.cards.length, matches);
  const { unplaced, undated } = cardsUndecided(atlas, matches);
  const places = whenAsked(() => chosenPlaces(atlas, filter));
  const rules = whenAsked(() => rulesOf(atlas, filter, matches, places()));
  const events = whenAsked(() => selectedEvents(atlas, filter, rules()));
  const entries = whenAsked(() => selectedEntries(atlas, filter, rules()));
  const countries = whenAsked(() => placesInPlay(atlas, matches, places(), cards, entries()));
  return {
    cards: membersAt(atlas.cards, cards),
    setAside: membersAt(atlas.cards, unplaced),
    undated: membersAt(atlas.cards, undated),
    get events() {
      return events();
    },
    get entries() {
      return entries();
    },
    get countries() {
      return countries();
    },
  };
}
