import type { ReactNode } from "react";
import styles from "./FactList.module.css";

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** A few facts in a row, each under its name. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ term, value }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
