import { useCallback } from "react";
import type { Card } from "#core/model/card.ts";
import { useAtlas, useHovered } from "#state/hooks.ts";
import { WindowedList } from "#ui/WindowedList.tsx";
import { CardRow } from "./CardRow.tsx";
import { isCardHovered } from "./isCardHovered.ts";
import type { Place } from "./place.ts";

interface CardRowsProps {
  readonly label: string;
  readonly cards: readonly Card[];
  readonly place: Place | undefined;
}

/** Rows up to which all are drawn. */
const whole = 60;

/** Height of a row before it is measured, in pixels. */
const rowHeight = 64;

/** The cards as a list of one row each. */
export function CardRows({ label, cards, place }: CardRowsProps) {
  const atlas = useAtlas();
  const [hovered] = useHovered();
  const keyOf = useCallback((index: number) => cards[index]?.id ?? "", [cards]);
  return (
    <WindowedList
      label={label}
      count={cards.length}
      keyOf={keyOf}
      estimate={rowHeight}
      whole={whole}
      render={(index) => {
        const card = cards[index];
        return card && <CardRow card={card} place={place} isLit={isCardHovered(card, hovered, atlas)} />;
      }}
    />
  );
}
