import type { ReactNode } from "react";
import styles from "./Tabs.module.css";
import { useTravel } from "./useTravel.ts";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface TabsProps<Id extends string> {
  /** What the tabs are parts of. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
  /** What the ids of tabs and panels begin with. */
  readonly prefix: string;
}

/** Parts of which one is shown: arrow keys go through their names, Enter shows one. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose, prefix }: TabsProps<Id>) {
  const travel = useTravel("both");
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={travel}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${prefix}-${id}`}
          aria-selected={id === current}
          aria-controls={`${prefix}-${id}-panel`}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly prefix: string;
  readonly id: string;
  readonly current: string;
  readonly children: ReactNode;
}

/** What a tab shows: what was chosen in it stays while another is shown. */
export const TabPanel = ({ prefix, id, current, children }: TabPanelProps) => (
  <div role="tabpanel" id={`${prefix}-${id}-panel`} aria-labelledby={`${prefix}-${id}`} hidden={id !== current}>
    {children}
  </div>
);
