import type { Card } from "../model/card.ts";

/** The first `most` cards, no more than half of one kind while there are others, in their order. */
export function mixKinds(cards: readonly Card[], most: number): readonly Card[] {
  const half = Math.ceil(most / 2);
  const counts = new Map<string, number>();
  const first: Card[] = [];
  const rest: Card[] = [];
  for (const card of cards) {
    const count = counts.get(card.kind) ?? 0;
    counts.set(card.kind, count + 1);
    (count < half ? first : rest).push(card);
  }
  const kept = new Set([...first, ...rest].slice(0, most));
  return cards.filter((card) => kept.has(card));
}
