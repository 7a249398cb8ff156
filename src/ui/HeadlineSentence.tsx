import { Fragment, type ReactNode } from "react";
import styles from "./HeadlineSentence.module.css";

interface HeadlineSentenceProps {
  /** A sentence with `{slot}` where a control or a word stands. */
  readonly template: string;
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/** The whole state of a view as one sentence: its title, each chosen word a control. */
export function HeadlineSentence({ template, slots }: HeadlineSentenceProps) {
  const parts = template.split(/(\{\w+\}[,.:]?)/);
  return (
    <h1 className={styles.sentence} tabIndex={-1}>
      {parts.map((part, index) => {
        const key = `${index}${part}`;
        const [, slot, mark] = /^\{(\w+)\}(.?)$/.exec(part) ?? [];
        if (slot === undefined) return <Fragment key={key}>{part}</Fragment>;
        if (!mark) return <Fragment key={key}>{slots[slot]}</Fragment>;
        // No line begins with a comma.
        return (
          <span key={key} className={styles.slot}>
            {slots[slot]}
            {mark}
          </span>
        );
      })}
    </h1>
  );
}
