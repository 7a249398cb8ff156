import { useMemo } from "react";
import { sortCards } from "#core/select/sortCards.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardsBody } from "#panels/cards/CardsBody.tsx";
import { EmptySelection } from "#panels/cards/EmptySelection.tsx";
import { ThumbnailGround } from "#panels/cards/ThumbnailGround.tsx";
import { usePlace } from "#panels/cards/usePlace.ts";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { regionChoice, themeChoice } from "./choices.ts";
import { EmbedFilters } from "./EmbedFilters.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { FittedRoom } from "./FittedRoom.tsx";
import styles from "./ProgrammesEmbed.module.css";
import { useLowFrame } from "./useLowFrame.ts";

/** The cards of the selection, as cards, list or table. */
export function ProgrammesEmbed({ title }: { readonly title: string }) {
  const messages = useMessages();
  const { cards: texts } = messages;
  const atlas = useAtlas();
  const filter = useFilter();
  const { view, sort } = filter;
  const hrefOf = useHref();
  // A card is higher than a low frame; a row of the list is not.
  const isLow = useLowFrame();
  const selection = useSelection();
  const place = usePlace();
  const cards = useMemo(() => sortCards(atlas, selection.cards, sort), [atlas, selection, sort]);
  return (
    <EmbedFrame
      title={title}
      view="/programmes"
      table={{ path: "/programmes", patch: { view: "table" } }}
      filters={
        <EmbedFilters
          filters={[themeChoice(atlas, filter, hrefOf, messages), regionChoice(atlas, filter, hrefOf, messages)]}
        />
      }
    >
      <ThumbnailGround />
      <h2>
        <VisuallyHidden>{texts.table.caption}</VisuallyHidden>
      </h2>
      <FittedRoom rows="article, tr, li:not(article li)" className={styles.cards}>
        {cards.length === 0 && <EmptySelection />}
        <CardsBody
          label={texts.table.caption}
          view={isLow && view === "cards" ? "list" : view}
          cards={cards}
          place={place}
        />
      </FittedRoom>
    </EmbedFrame>
  );
}
