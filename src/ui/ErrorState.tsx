import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./EmptyState.module.css";

interface ErrorStateProps {
  /** What did not work. */
  readonly title: string;
  /** What the reader can do, and what is kept. */
  readonly children?: ReactNode;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** Something did not work: says what, and tries again in one press. */
export const ErrorState = ({ title, children, retryLabel, onRetry }: ErrorStateProps) => (
  <div role="alert" className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children !== undefined && <div className={styles.why}>{children}</div>}
    <Button onClick={onRetry}>{retryLabel}</Button>
  </div>
);
