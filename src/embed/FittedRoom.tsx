import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./FittedRoom.module.css";
import { attachPager } from "./pager.ts";

interface FittedRoomProps {
  /** Selector of what must not be cut in two. */
  readonly rows: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Shows as much of what it holds as fits whole into the frame, and the rest page by page: a frame within a page that
 * scrolls would catch the wheel. Without a script it scrolls all the same.
 */
export function FittedRoom({ rows, className, children }: FittedRoomProps) {
  const { embed: texts } = useMessages();
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (around.current ? attachPager(around.current) : undefined), []);
  return (
    <div ref={around} className={`${styles.around} ${className ?? ""}`} data-pages={rows}>
      <div className={styles.room}>
        <div className={styles.content}>{children}</div>
      </div>
      <fieldset className={styles.pager} hidden>
        <legend className="visually-hidden">{texts.pages}</legend>
        <button type="button" aria-label={texts.before}>
          <Icon name="up" />
        </button>
        <output data-page={texts.page("{}", "{}")} />
        <button type="button" aria-label={texts.after}>
          <Icon name="down" />
        </button>
      </fieldset>
    </div>
  );
}
