import { citationsOf } from "#core/model/citation.ts";
import type { Claim } from "#core/model/records.ts";
import type { ClashWithClaims } from "#core/select/clashes.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./ClashBlock.module.css";

interface ClashBlockProps {
  readonly question: ClashWithClaims;
  readonly level?: 2 | 3;
  /** Where the whole question stands, where this is not the place. */
  readonly href?: string;
}

/** A question and every answer side by side: what each counts, as of when, who says so, how the atlas uses it. */
export function ClashBlock({ question: { clash, claims }, level = 2, href }: ClashBlockProps) {
  return (
    <Section title={clash.title} level={level} id={clash.id} note={clash.summary}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ol role="list" className={styles.answers}>
        {claims.map((claim) => (
          <Answer key={claim.id} claim={claim} />
        ))}
      </ol>
      {href !== undefined && <QuestionLink href={href} />}
    </Section>
  );
}

function QuestionLink({ href }: { readonly href: string }) {
  return (
    <p className={styles.way}>
      <Link to={href}>{useMessages().figures.more}</Link>
    </p>
  );
}

/** A date may be the answer: it is then written in words like every other. */
const isDate = /^\d{4}-\d{2}/;

function Answer({ claim }: { readonly claim: Claim }) {
  const messages = useMessages();
  const texts = messages.figures;
  const date = claim.date === undefined ? texts.noDate : dateWords(claim.date, messages.dates);
  const isOwnDate = isDate.test(claim.figure) && claim.date !== undefined;
  return (
    <li className={styles.answer} data-used={claim.used || undefined}>
      <p className={styles.figure}>
        {isOwnDate ? date : claim.figure} <SourceMarks citations={citationsOf(claim)} />
      </p>
      {!isOwnDate && <p className={styles.date}>{date}</p>}
      {claim.what !== undefined && <p>{claim.what}</p>}
      <p className={styles.use}>
        {claim.used && <strong>{texts.used}</strong>}
        {claim.used && !claim.use.includes("uses this") && ": "}
        {!(claim.used && claim.use.includes("uses this")) && claim.use}
      </p>
    </li>
  );
}
