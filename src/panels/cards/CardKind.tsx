import { hueOf } from "#core/layout/timeline/hue.ts";
import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import styles from "./CardKind.module.css";
import { kindWords } from "./cardWords.ts";

/** What kind of thing a card is about, after a swatch in the hue of its partnership. */
export function CardKind({ card }: { readonly card: Card }) {
  const { cards: texts } = useMessages();
  return (
    <span className={styles.kind}>
      <span className={styles.swatch} style={{ background: `var(--hue-${hueOf(card.partnership)})` }} />
      {kindWords(card, useAtlas(), texts)}
    </span>
  );
}
