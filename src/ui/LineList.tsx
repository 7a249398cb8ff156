import type { ReactNode } from "react";
import styles from "./LineList.module.css";

export interface Line {
  readonly id: string;
  /** What stands before it: a date, a role, a number. */
  readonly lead?: ReactNode;
  readonly text: ReactNode;
  /** What else to know, on a line of its own. */
  readonly note?: ReactNode;
  /** Whether it is the one the page is about. */
  readonly marked?: boolean | undefined;
}

interface LineListProps {
  readonly lines: readonly Line[];
  /** Read out before the list, where no heading names it. */
  readonly label?: string | undefined;
  /** On which side of the text the lead stands. */
  readonly leadAt?: "start" | "end";
}

/** Short records one under another, between hairlines. */
export const LineList = ({ lines, label, leadAt = "start" }: LineListProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
  <ul role="list" aria-label={label} className={styles.lines} data-lead={leadAt}>
    {lines.map(({ id, lead, text, note, marked }) => (
      <li key={id} data-marked={marked || undefined}>
        {lead !== undefined && <span className={styles.lead}>{lead}</span>}
        <div className={styles.text}>
          <div>{text}</div>
          {note !== undefined && <div className={styles.note}>{note}</div>}
        </div>
      </li>
    ))}
  </ul>
);
