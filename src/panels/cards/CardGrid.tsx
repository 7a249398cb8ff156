import { type ReactElement, useCallback } from "react";
import type { Card as CardModel } from "#core/model/card.ts";
import { useAtlas, useHovered } from "#state/hooks.ts";
import { useWidth } from "#ui/useWidth.ts";
import { WindowedList } from "#ui/WindowedList.tsx";
import { Card } from "./Card.tsx";
import styles from "./CardGrid.module.css";
import { isCardHovered } from "./isCardHovered.ts";
import type { Place } from "./place.ts";

interface CardGridProps {
  readonly label: string;
  readonly cards: readonly CardModel[];
  readonly place: Place | undefined;
  /** Most cards to a row. */
  readonly columns: 3 | 4;
  /** What stands in the grid after the last card. */
  readonly last?: readonly ReactElement[];
}

/** Cards up to which all are drawn. */
const whole = 36;

/** Height of a row of cards before it is measured, in pixels. */
const rowHeight = 420;

/** Widths of the grid under which it has one card, or two, to a row, in pixels; as in the style sheet. */
const [one, two] = [480, 860];

/** Cards in rows; of many, only the rows in the window and some around them are drawn. */
export function CardGrid({ label, cards, place, columns, last = [] }: CardGridProps) {
  const atlas = useAtlas();
  const [hovered] = useHovered();
  const [measure, width] = useWidth<HTMLDivElement>(1216);
  const keyOf = useCallback((index: number) => cards[index]?.id ?? "", [cards]);
  return (
    <div ref={measure}>
      <WindowedList
        label={label}
        count={cards.length}
        keyOf={keyOf}
        estimate={rowHeight}
        across={width < one ? 1 : width < two ? 2 : columns}
        whole={whole}
        className={columns === 4 ? `${styles.grid} ${styles.four}` : styles.grid}
        last={last}
        render={(index) => {
          const card = cards[index];
          return card && <Card card={card} place={place} isLit={isCardHovered(card, hovered, atlas)} />;
        }}
      />
    </div>
  );
}
