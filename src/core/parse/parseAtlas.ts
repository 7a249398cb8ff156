import type { Atlas, CoreDataset } from "#core/model/atlas.ts";
import { cardsOf } from "./atlas/cards.ts";
import { entriesOf } from "./atlas/entries.ts";
import { standingsOf } from "./atlas/standings.ts";

/**
 * Indexes the facts of the first view: the cards, every entry of every layer, and each country's standing.
 *
 * @throws {RangeError} on a date that is no EDTF; checked data have none.
 */
export function parseAtlas(
  core: CoreDataset,
  { version, created, newer }: Pick<Atlas, "version" | "created" | "newer">,
): Atlas {
  const entries = entriesOf(core);
  return {
    ...core,
    version,
    created,
    newer,
    cards: cardsOf(core, entries),
    entries,
    standings: standingsOf(core, entries),
    citationNumber: new Map(core.sources.map(({ id }, index) => [id, index + 1])),
  };
}
