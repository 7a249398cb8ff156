import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import styles from "./SetAside.module.css";

/** Why a card can neither be kept nor ruled out: its sources give no countries, or no start. */
export type Reason = "place" | "time";

interface SetAsideProps {
  readonly reason: Reason;
  readonly cards: readonly Card[];
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** Cards named before "and more". */
const named = 3;

/** A dashed card for the cards that were set aside, with the way to see them and to put them back. */
export function SetAside({ reason, cards, isShown, onToggle }: SetAsideProps) {
  const { setAside: texts } = useMessages().cards;
  const names = cards.slice(0, named).map(({ name }) => name);
  return (
    <section className={styles.card} aria-label={texts.kind}>
      <p className={styles.kind}>
        <span>{texts.kind}</span>
        <span>{texts.count(cards.length)}</span>
      </p>
      <h3>{texts[reason].title}</h3>
      <p>
        {texts.names(names.join(", "), cards.length - names.length)} {texts[reason].text(cards.length)}
      </p>
      <Button aria-expanded={isShown} onClick={onToggle}>
        {isShown ? texts.hide(cards.length) : texts.show(cards.length)}
      </Button>
    </section>
  );
}
