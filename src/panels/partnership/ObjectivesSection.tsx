import { citationsOf } from "#core/model/citation.ts";
import type { Objective } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./ObjectivesSection.module.css";

/** What a partnership set out to do, in the order of its source. */
export function ObjectivesSection({ objectives }: { readonly objectives: readonly Objective[] }) {
  const texts = useMessages().partnership.objectives;
  if (objectives.length === 0) return null;
  return (
    <Section title={texts.title}>
      <ol className={styles.objectives}>
        {objectives
          .toSorted((a, b) => a.order - b.order)
          .map((objective) => (
            <li key={objective.id}>
              <strong>{objective.title}</strong> <SourceMarks citations={citationsOf(objective)} />
              <p>{objective.summary}.</p>
            </li>
          ))}
      </ol>
    </Section>
  );
}
