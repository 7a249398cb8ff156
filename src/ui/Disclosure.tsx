import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";
import { Icon } from "./Icon.tsx";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it starts open. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** A line that opens what belongs to it. */
export const Disclosure = ({ summary, children, open = false, onToggle }: DisclosureProps) => (
  <details className={styles.disclosure} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary className={styles.summary}>
      <Icon name="caret" size={12} />
      <span>{summary}</span>
    </summary>
    <div className={styles.content}>{children}</div>
  </details>
);
