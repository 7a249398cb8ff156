import type { Card } from "#core/model/card.ts";

/** Cards that work on the same themes, those with most in common first, then in the order of the data. */
export function relatedCards(cards: readonly Card[], { id, themes }: Card, most: number): readonly Card[] {
  const shared = (card: Card): number => card.themes.filter((theme) => themes.includes(theme)).length;
  return cards
    .filter((card) => card.id !== id && shared(card) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}
