import type { ReactNode, Ref } from "react";
import styles from "./CodeBlock.module.css";

interface CodeBlockProps {
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Code as it is written, its long lines wrapped. */
export const CodeBlock = ({ ref, children }: CodeBlockProps) => (
  <pre className={styles.block}>
    <code ref={ref}>{children}</code>
  </pre>
);
