import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { atlasIndex } from "./atlasIndex.ts";
import { hasBit } from "./bitset.ts";
import { type CardMatches, cardsPassing, placeKeys } from "./cardMatches.ts";

/** The programme, partnership or organisation that an event or a layer belongs to. */
export interface Tie {
  readonly programme?: string;
  readonly partnership?: string;
  readonly organisation?: string;
}

/**
 * Whether what has a tie stays when the cards are filtered by kind, theme, help, organisation or partnership: it
 * follows the card of its programme, or else of its partnership. What belongs to an organisation alone follows the
 * choice of organisations, and what belongs to nothing only stays where nothing of this is chosen.
 */
export function tieFilter(atlas: Atlas, filter: Filter, matches: CardMatches): (tie: Tie) => boolean {
  const { placeOfCard } = atlasIndex(atlas);
  const chosen = new Set(filter.organisations);
  const others = [...matches.keys()].filter((key) => !["q", "time", "org", ...placeKeys].includes(key));
  if (others.length === 0 && chosen.size === 0) return () => true;
  const passing = cardsPassing(atlas.cards.length, matches, ["q", "time", "org", ...placeKeys]);
  const ofOrganisation = matches.get("org");
  return ({ programme, partnership, organisation }) => {
    const own = organisation !== undefined && chosen.has(organisation);
    const place = placeOfCard.get(programme ?? partnership ?? "");
    if (place === undefined) return others.length === 0 && own;
    return hasBit(passing, place) && (own || !ofOrganisation || hasBit(ofOrganisation, place));
  };
}
