import { memo, useId } from "react";
import type { Card as CardModel } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHover } from "#state/hooks.ts";
import styles from "./Card.module.css";
import { CardKind } from "./CardKind.tsx";
import { CardSource } from "./CardSource.tsx";
import { CardThemes } from "./CardThemes.tsx";
import { CardThumbnail } from "./CardThumbnail.tsx";
import { CardTitle } from "./CardTitle.tsx";
import { countryWords, organisationWords, periodWords, sentenceOf } from "./cardWords.ts";
import type { Place } from "./place.ts";

interface CardProps {
  readonly card: CardModel;
  /** The chosen places; countries outside them stand back. */
  readonly place: Place | undefined;
  /** Whether what it is about is pointed at in another view. */
  readonly isLit: boolean;
}

/** A partnership, programme, kind of help or cohort: one link, with its themes and its source as links of their own. */
export const Card = memo(function Card({ card, place, isLit }: CardProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const hover = useHover();
  const title = useId();
  const [strong, rest] = countryWords(card, place, messages.cards);
  const point = () => hover({ kind: "card", id: card.id });
  const leave = () => hover(undefined);
  return (
    <article
      className={styles.card}
      aria-labelledby={title}
      data-lit={isLit || undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <p className={styles.kind}>
        <CardKind card={card} />
        <span>{periodWords(card, atlas, messages)}</span>
      </p>
      <CardThumbnail card={card} place={place} />
      <p className={styles.countries}>
        {strong && <b>{strong} </b>}
        {rest}
      </p>
      <h3 id={title} className={styles.title}>
        <CardTitle card={card} stretched />
      </h3>
      <p className={styles.summary}>{sentenceOf(card)}</p>
      {card.organisations.length > 0 && <p className={styles.who}>{organisationWords(card, atlas, messages.cards)}</p>}
      <CardThemes themes={card.themes} />
      <CardSource citations={card.citations} />
    </article>
  );
});
