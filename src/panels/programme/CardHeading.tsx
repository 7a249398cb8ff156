import type { ReactNode } from "react";
import type { Citation } from "#core/model/records.ts";
import { PageTitle } from "#ui/PageTitle.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CardHeading.module.css";

interface CardHeadingProps {
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly summary: string;
  readonly citations: readonly Citation[];
  readonly children?: ReactNode;
}

/** The head of a page: name, acronym, one sentence of what it is, its sources, a few facts. */
export const CardHeading = ({ name, acronym, summary, citations, children }: CardHeadingProps) => (
  <header className={styles.head}>
    <PageTitle>
      {name}
      {acronym !== undefined && acronym !== name && (
        <>
          {" "}
          <abbr className={styles.acronym}>{acronym}</abbr>
        </>
      )}
    </PageTitle>
    <p className={styles.summary}>
      {summary}
      {summary.endsWith(".") ? "" : "."} <SourceMarks citations={citations} />
    </p>
    {children}
  </header>
);
