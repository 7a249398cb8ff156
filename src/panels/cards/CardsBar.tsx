import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useSelection } from "#state/hooks.ts";
import { Status } from "#ui/Status.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./CardsBar.module.css";
import { CardWays } from "./CardWays.tsx";
import { SelectionChips } from "./SelectionChips.tsx";

/** How many cards there are, what narrows them, and the ways to order and to show them. */
export function CardsBar() {
  const { cards: texts } = useMessages();
  const { cards: all } = useAtlas();
  const { cards } = useSelection();
  const { sort, view } = useFilter();
  return (
    <div className={styles.bar}>
      <Status className={styles.count}>
        {texts.count(cards.length, all.length)} <VisuallyHidden>{texts.cardsWord(all.length)}</VisuallyHidden>
      </Status>
      <SelectionChips />
      <CardWays sort={sort} view={view} />
    </div>
  );
}
