import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { CountryId } from "#core/model/records.ts";
import type { Hovered } from "#state/hovered.ts";

/** The countries that what is pointed at in another view is about: those a card names, that of an event. */
export function countriesMeant(hovered: Hovered | undefined, { cards, events }: Atlas): readonly CountryId[] {
  if (!hovered) return [];
  const { kind, id } = hovered;
  switch (kind) {
    case "card":
      return cards.find((card) => card.id === id)?.countries ?? [];
    case "partnership":
      return cards.find((card) => card.kind === "partnership" && card.id === id)?.countries ?? [];
    case "event": {
      const country = byId(events).get(id)?.country;
      return country === undefined ? [] : [country];
    }
    case "country":
    case "theme":
      return [];
  }
}
