import { type ReactNode, useEffect, useId, useRef } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./DetailsBox.module.css";

export interface DetailsProps {
  readonly title: ReactNode;
  /** Where it begins, in px of the timeline. */
  readonly at: { readonly x: number; readonly y: number };
  /** Whether it takes the focus: where the reader has opened it here, not where a link led to it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What was opened on the timeline, below its lane. Escape shuts it. */
export function DetailsBox({ title, at, takesFocus, onClose, children }: DetailsProps) {
  const { details } = useMessages().timeline;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section
      className={styles.box}
      aria-labelledby={id}
      style={{ insetBlockStart: at.y, insetInlineStart: `clamp(0px, ${at.x}px, 100% - min(26rem, 100%))` }}
    >
      <header className={styles.head}>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className={styles.close} aria-label={details.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </section>
  );
}
