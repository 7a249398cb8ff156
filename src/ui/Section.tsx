import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: ReactNode;
  /** A line under the heading: what the section shows, as of when, by whom. */
  readonly note?: ReactNode;
  /** Where a link to this very section leads, as in /figures#pod-start. */
  readonly id?: string | undefined;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}

/** A part of a page: a rule, its heading, and what belongs to it. */
export function Section({ title, note, id, level = 2, children }: SectionProps) {
  const heading = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} aria-labelledby={heading} className={styles.section} data-level={level}>
      <Heading id={heading}>{title}</Heading>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
