import type { CardKind } from "#core/model/card.ts";

/** The kinds of things that have a page of their own, as the first part of its address. */
export type PageKind = "countries" | "programmes" | "partnerships" | "organisations" | "themes" | "sources" | "stories";

export const pathOf = (kind: PageKind, id: string): string => `/${kind}/${encodeURIComponent(id)}`;

/** The page of what changed since an older version of the data. */
export const changesPath = (version: string): string => `/data/changes/${version}`;

/** The page of a card: partnerships have theirs, all others are programmes by address. */
export const pathOfCard = ({ kind, id }: { readonly kind: CardKind; readonly id: string }): string =>
  pathOf(kind === "partnership" ? "partnerships" : "programmes", id);
