import { useMessages } from "#i18n/MessagesContext.tsx";
import type { Reason } from "./SetAside.tsx";
import styles from "./SetAsideLine.module.css";

interface SetAsideLineProps {
  readonly reason: Reason;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** One line on what was set aside, and the way to see it or put it back. */
export function SetAsideLine({ reason, count, isShown, onToggle }: SetAsideLineProps) {
  const { setAside: texts } = useMessages().cards;
  return (
    <p className={styles.line}>
      {texts[reason].line(count)}{" "}
      <button type="button" className={styles.toggle} aria-expanded={isShown} onClick={onToggle}>
        {(isShown ? texts.hideThem : texts.showThem)(count)}
      </button>
      {reason === "place" && `. ${texts.partial}`}
    </p>
  );
}
