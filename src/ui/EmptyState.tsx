import type { ReactNode } from "react";
import { ButtonLink } from "./Button.tsx";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** Why. */
  readonly children?: ReactNode;
  /** The one way on, such as taking back the filter that emptied it. */
  readonly way?: { readonly label: string; readonly href: string } | undefined;
}

/** Nothing answers to what was chosen: says why, and undoes it in one press. */
export const EmptyState = ({ title, children, way }: EmptyStateProps) => (
  <div role="status" className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children !== undefined && <div className={styles.why}>{children}</div>}
    {way && <ButtonLink href={way.href}>{way.label}</ButtonLink>}
  </div>
);
