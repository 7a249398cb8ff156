import { lazy, useId, useMemo, useState } from "react";
import { toggled } from "#core/model/toggled.ts";
import { filterWords } from "#core/select/filterWords.ts";
import { sortCards } from "#core/select/sortCards.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useSelection } from "#state/hooks.ts";
import { Button } from "#ui/Button.tsx";
import { WithoutScript } from "#ui/WithoutScript.tsx";
import { CardFacets } from "./CardFacets.tsx";
import { CardSearch } from "./CardSearch.tsx";
import { CardsBar } from "./CardsBar.tsx";
import { CardsBody } from "./CardsBody.tsx";
import styles from "./CardsPanel.module.css";
import { EmptySelection } from "./EmptySelection.tsx";
import { type Reason, SetAside } from "./SetAside.tsx";
import { SetAsideLine } from "./SetAsideLine.tsx";
import { ThumbnailGround } from "./ThumbnailGround.tsx";
import { usePlace } from "./usePlace.ts";

const CardPages = lazy(async () => ({ default: (await import("./CardPages.tsx")).CardPages }));

/** The cards with their facets: search, filter, sort, and show them as cards, list or table. */
export function CardsPanel() {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const selection = useSelection();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<readonly Reason[]>([]);
  const [facets, heading] = [useId(), useId()];
  const rows = useMemo(
    () => ({
      cards: sortCards(atlas, selection.cards, filter.sort),
      chosen: filterWords(atlas, filter).length,
      aside: [
        { reason: "place" as const, cards: sortCards(atlas, selection.setAside, filter.sort) },
        { reason: "time" as const, cards: sortCards(atlas, selection.undated, filter.sort) },
      ].filter(({ cards }) => cards.length > 0),
    }),
    [atlas, filter, selection],
  );
  const body = { view: filter.view, place: usePlace() };
  const switchOf = (reason: Reason) => ({
    reason,
    isShown: shown.includes(reason),
    onToggle: () => setShown(toggled(shown, reason)),
  });
  return (
    <div className={styles.panel}>
      <ThumbnailGround />
      <div className={styles.layout}>
        <section className={styles.side} aria-label={texts.facets.label}>
          <CardSearch />
          <div className={styles.toggle} data-needs-script>
            <Button aria-expanded={isOpen} aria-controls={facets} onClick={() => setOpen(!isOpen)}>
              {texts.facets.open(rows.chosen)}
            </Button>
          </div>
          <div id={facets} className={styles.facets} data-open={isOpen || undefined} data-needs-script>
            <CardFacets />
          </div>
          <WithoutScript>
            <CardPages />
          </WithoutScript>
        </section>
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
              last={rows.aside.map(({ reason, cards }) => (
                <SetAside key={reason} cards={cards} {...switchOf(reason)} />
              ))}
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
      </div>
    </div>
  );
}
