import { useMemo } from "react";
import { sortCards } from "#core/select/sortCards.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardsBody } from "#panels/cards/CardsBody.tsx";
import { EmptySelection } from "#panels/cards/EmptySelection.tsx";
import { ThumbnailGround } from "#panels/cards/ThumbnailGround.tsx";
import { usePlace } from "#panels/cards/usePlace.ts";
import { useAtlas, useFilter, useSelection } from "#state/hooks.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";
import styles from "./ProgrammesEmbed.module.css";

/** The cards of the selection, as cards, list or table. */
export function ProgrammesEmbed({ title }: { readonly title: string }) {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const { view, sort } = useFilter();
  const selection = useSelection();
  const place = usePlace();
  const cards = useMemo(() => sortCards(atlas, selection.cards, sort), [atlas, selection, sort]);
  return (
    <EmbedFrame title={title} view="/programmes" table={{ path: "/programmes", patch: { view: "table" } }}>
      <ThumbnailGround />
      <h2>
        <VisuallyHidden>{texts.table.caption}</VisuallyHidden>
      </h2>
      <div className={styles.cards}>
        {cards.length === 0 && <EmptySelection />}
        <CardsBody label={texts.table.caption} view={view} cards={cards} place={place} />
      </div>
    </EmbedFrame>
  );
}
