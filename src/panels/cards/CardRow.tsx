import { memo, useId } from "react";
import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHover } from "#state/hooks.ts";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { CardKind } from "./CardKind.tsx";
import styles from "./CardRow.module.css";
import { CardTitle } from "./CardTitle.tsx";
import { countryWords, periodWords, sentenceOf } from "./cardWords.ts";
import type { Place } from "./place.ts";

interface CardRowProps {
  readonly card: Card;
  readonly place: Place | undefined;
  /** Whether what it is about is pointed at in another view. */
  readonly isLit: boolean;
}

/** A card as a row: title and sentence, kind, period, countries, sources. */
export const CardRow = memo(function CardRow({ card, place, isLit }: CardRowProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const hover = useHover();
  const title = useId();
  const point = () => hover({ kind: "card", id: card.id });
  const leave = () => hover(undefined);
  return (
    <article
      className={styles.row}
      aria-labelledby={title}
      data-lit={isLit || undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <div className={styles.what}>
        <h3 id={title} className={styles.title}>
          <CardTitle card={card} stretched />
        </h3>
        <p>{sentenceOf(card)}</p>
      </div>
      <p>
        <CardKind card={card} />
      </p>
      <p>{periodWords(card, atlas, messages)}</p>
      <p>{countryWords(card, place, messages.cards).filter(Boolean).join(" ")}</p>
      <p className={styles.source}>
        <SourceMarks citations={card.citations} />
      </p>
    </article>
  );
});
