import type { ClashWithClaims } from "#core/select/clashes.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Section } from "#ui/Section.tsx";
import { ClashBlock } from "./ClashBlock.tsx";
import styles from "./ClashSection.module.css";

/** The questions on which sources clash that concern a page. Nothing where there are none. */
export function ClashSection({ questions }: { readonly questions: readonly ClashWithClaims[] }) {
  const texts = useMessages().figures;
  const hrefOf = useHref();
  if (questions.length === 0) return null;
  return (
    <Section title={texts.concerned} note={texts.concernedNote}>
      <div className={styles.questions}>
        {questions.map((question) => (
          <ClashBlock
            key={question.clash.id}
            question={question}
            level={3}
            href={`${hrefOf({}, "/figures")}#${question.clash.id}`}
          />
        ))}
      </div>
    </Section>
  );
}
