import { useId, useMemo, useState } from "react";
import { toggled } from "#core/model/toggled.ts";
import { sortCards } from "#core/select/sortCards.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useSelection } from "#state/hooks.ts";
import { CardsBar } from "./CardsBar.tsx";
import { CardsBody } from "./CardsBody.tsx";
import styles from "./CardsPanel.module.css";
import { EmptySelection } from "./EmptySelection.tsx";
import { type Reason, SetAside } from "./SetAside.tsx";
import { SetAsideLine } from "./SetAsideLine.tsx";
import { usePlace } from "./usePlace.ts";

/** The cards that the filter leaves, how many they are, and those it sets aside. */
export function CardsShown() {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const { sort, view } = useFilter();
  const selection = useSelection();
  const [shown, setShown] = useState<readonly Reason[]>([]);
  const heading = useId();
  const rows = useMemo(
    () => ({
      cards: sortCards(atlas, selection.cards, sort),
      aside: [
        { reason: "place" as const, cards: sortCards(atlas, selection.setAside, sort) },
        { reason: "time" as const, cards: sortCards(atlas, selection.undated, sort) },
      ].filter(({ cards }) => cards.length > 0),
    }),
    [atlas, sort, selection],
  );
  const body = { view, place: usePlace() };
  const switchOf = (reason: Reason) => ({
    reason,
    isShown: shown.includes(reason),
    onToggle: () => setShown(toggled(shown, reason)),
  });
  return (
    <section className={styles.cards} aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        {texts.pageTitle}
      </h2>
      <CardsBar />
      {rows.aside.map(({ reason, cards }) => (
        <SetAsideLine key={reason} count={cards.length} {...switchOf(reason)} />
      ))}
      <div className={styles.shown}>
        {rows.cards.length === 0 && <EmptySelection />}
        <CardsBody
          label={texts.table.caption}
          cards={rows.cards}
          last={rows.aside.map(({ reason, cards }) => <SetAside key={reason} cards={cards} {...switchOf(reason)} />)}
          {...body}
        />
        {rows.aside
          .filter(({ reason }) => shown.includes(reason))
          .map(({ reason, cards }) => (
            <section key={reason} className={styles.aside}>
              <h2>{texts.setAside[reason].title}</h2>
              <CardsBody label={texts.setAside[reason].title} cards={cards} {...body} />
            </section>
          ))}
      </div>
    </section>
  );
}
