import { memo, useId, useMemo } from "react";
import { mixKinds } from "#core/select/mixKinds.ts";
import { sortCards } from "#core/select/sortCards.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { ExportButton } from "#ui/ExportButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Status } from "#ui/Status.tsx";
import { CardGrid } from "./CardGrid.tsx";
import styles from "./CardsShelf.module.css";
import { EmptySelection } from "./EmptySelection.tsx";
import { ThumbnailGround } from "./ThumbnailGround.tsx";
import { usePlace } from "./usePlace.ts";

/** Cards shown before the way to all of them. */
const most = 8;

/** The first cards of the selection, and the way to all. */
export const CardsShelf = memo(function CardsShelf() {
  const { cards: texts } = useMessages();
  const heading = useId();
  const atlas = useAtlas();
  const filter = useFilter();
  const { cards, setAside, undated } = useSelection();
  const hrefOf = useHref();
  const place = usePlace();
  const shown = useMemo(() => mixKinds(sortCards(atlas, cards, filter.sort), most), [atlas, cards, filter.sort]);
  const aside = setAside.length + undated.length;
  return (
    <section className={styles.shelf} aria-labelledby={heading}>
      <ThumbnailGround />
      <header className={styles.head}>
        <h2 id={heading}>{texts.title}</h2>
        <Status className={styles.count}>
          {cards.length === atlas.cards.length
            ? texts.some(shown.length, cards.length)
            : texts.someOfSelection(shown.length, cards.length, atlas.cards.length)}
          {aside > 0 && texts.setAside.short(aside)}
        </Status>
        <Link className={styles.all} to={hrefOf({}, "/programmes")}>
          {texts.all}
        </Link>
        <ExportButton kind="programmes" />
      </header>
      <div className={styles.cards}>
        {shown.length === 0 ? (
          <EmptySelection />
        ) : (
          <CardGrid label={texts.table.caption} cards={shown} place={place} columns={4} />
        )}
      </div>
      {shown.length > 0 && (
        <div className={styles.every}>
          <ButtonLink href={hrefOf({}, "/programmes")}>{texts.every(cards.length)}</ButtonLink>
        </div>
      )}
    </section>
  );
});
