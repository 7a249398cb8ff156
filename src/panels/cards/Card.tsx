import { memo, useId } from "react";
import { byId } from "#core/model/byId.ts";
import type { Card as CardModel } from "#core/model/card.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHover, useHref } from "#state/hooks.ts";
import { Chip } from "#ui/Chip.tsx";
import { useLinkTo } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./Card.module.css";
import { CardKind } from "./CardKind.tsx";
import { CardThumbnail } from "./CardThumbnail.tsx";
import { CardTitle } from "./CardTitle.tsx";
import { countryWords, organisationWords, periodWords, sentenceOf, sourceWords } from "./cardWords.ts";
import type { Place } from "./place.ts";

interface CardProps {
  readonly card: CardModel;
  /** The chosen places; countries outside them stand back. */
  readonly place: Place | undefined;
  /** Whether what it is about is pointed at in another view. */
  readonly isLit: boolean;
}

/**
 * A partnership, programme, kind of help or cohort: one link; each of its themes is a link that adds the theme to those
 * chosen, or takes it away again; at its end, who says so: the first source by name, and the numbers of all.
 */
export const Card = memo(function Card({ card, place, isLit }: CardProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const hover = useHover();
  const { topics } = useFilter();
  const hrefOf = useHref();
  const linkTo = useLinkTo();
  const source = byId(atlas.sources).get(card.citations[0]?.source ?? "");
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
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ul role="list" aria-label={messages.cards.themes} className={styles.themes}>
        {card.themes.map((id, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: where another card takes the place of this, so do its themes
          <li key={at}>
            <Chip
              label={byId(atlas.themes).get(id)?.name ?? id}
              href={hrefOf((now) => ({ topics: toggled(now.topics, id) }))}
              chosen={topics.includes(id)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.source}>
        {source && <a href={linkTo(`/sources/${source.id}`)}>{sourceWords(source)}</a>}{" "}
        <SourceMarks citations={card.citations} />
      </p>
    </article>
  );
});
