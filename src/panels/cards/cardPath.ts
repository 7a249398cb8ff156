import type { Card } from "#core/model/card.ts";

/** The address of the page of what a card is about. */
export const cardPath = ({ kind, id }: Pick<Card, "kind" | "id">): string =>
  `/${kind === "partnership" ? "partnerships" : "programmes"}/${encodeURIComponent(id)}`;
