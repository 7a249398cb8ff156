import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import type { Hovered } from "#state/hovered.ts";

/** Whether what is pointed at in another view is this card or something it is about. */
export function isCardHovered(card: Card, hovered: Hovered | undefined, { events }: Atlas): boolean {
  if (!hovered) return false;
  const { kind, id } = hovered;
  switch (kind) {
    case "card":
      return card.id === id;
    case "country":
      return card.countries.includes(id);
    case "theme":
      return card.themes.includes(id);
    case "partnership":
      return card.partnership === id;
    case "event": {
      const event = byId(events).get(id);
      return card.id === (event?.programme ?? event?.partnership);
    }
  }
}
