import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./Presentation.module.css";
import type { Opened } from "./Presentation.tsx";
import type { PresentAct } from "./presentKey.ts";

interface PresentBarProps {
  readonly at: number;
  readonly count: number;
  readonly opened: Opened;
  /** Whether it steps aside until it is pointed at or has the focus, as the reader knows the keys. */
  readonly isQuiet: boolean;
  readonly act: Readonly<Record<PresentAct, () => void>>;
  readonly onLeave: () => void;
}

/** What the keys do, for a finger or a pointer. */
export function PresentBar({ at, count, opened, isQuiet, act, onLeave }: PresentBarProps) {
  const { present: texts } = useMessages();
  return (
    <section aria-label={texts.controls} className={styles.bar} data-quiet={isQuiet || undefined}>
      {count > 1 && (
        <>
          <Button look="quiet" square aria-label={texts.previous} aria-disabled={at === 0} onClick={act.previous}>
            <span className={styles.back}>
              <Icon name="play" />
            </span>
          </Button>
          <span className={styles.place}>{texts.place(at + 1, count)}</span>
          <Button look="quiet" square aria-label={texts.next} aria-disabled={at === count - 1} onClick={act.next}>
            <Icon name="play" />
          </Button>
        </>
      )}
      <Button look="quiet" aria-label={texts.notes} aria-pressed={opened === "notes"} onClick={act.notes}>
        {texts.notesShort}
      </Button>
      <span className={styles.onlyKeys}>
        <Button look="quiet" aria-pressed={opened === "keys"} onClick={act.keys}>
          {texts.keys}
        </Button>
      </span>
      <Button look="quiet" onClick={onLeave}>
        {texts.leave}
      </Button>
    </section>
  );
}
