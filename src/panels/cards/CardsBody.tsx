import type { ReactElement } from "react";
import type { Card } from "#core/model/card.ts";
import type { View } from "#core/model/filter.ts";
import { CardGrid } from "./CardGrid.tsx";
import { CardRows } from "./CardRows.tsx";
import { CardTable } from "./CardTable.tsx";
import type { Place } from "./place.ts";

interface CardsBodyProps {
  readonly label: string;
  readonly view: View;
  readonly cards: readonly Card[];
  readonly place: Place | undefined;
  /** What stands after the last card. */
  readonly last?: readonly ReactElement[];
}

/** The same cards as cards, list or table. */
export function CardsBody({ label, view, cards, place, last = [] }: CardsBodyProps) {
  if (view === "cards") return <CardGrid label={label} cards={cards} place={place} columns={3} last={last} />;
  return (
    <>
      {view === "list" ? (
        <CardRows label={label} cards={cards} place={place} />
      ) : (
        <CardTable caption={label} cards={cards} />
      )}
      {last}
    </>
  );
}
