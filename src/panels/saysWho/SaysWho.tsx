import type { Atlas } from "#core/model/atlas.ts";
import { type Cited, sourcesIn } from "#core/select/citationsIn.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import styles from "./SaysWho.module.css";

interface SaysWhoProps {
  readonly atlas: Atlas;
  /** Everything the page shows. */
  readonly records: readonly Cited[];
}

/** All sources of a page by number, each a link to its own page. */
export function SaysWho({ atlas, records }: SaysWhoProps) {
  const messages = useMessages();
  const hrefOf = useHref();
  const sources = sourcesIn(records, atlas.sources);
  return (
    <Section title={messages.citation.says}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ol role="list" className={styles.sources}>
        {sources.map(({ id, title, date }) => (
          <li key={id}>
            <span className={styles.number}>{atlas.citationNumber.get(id)}</span>
            <span>
              <Link to={hrefOf({}, `/sources/${id}`)}>{title}</Link>
              <span className={styles.date}>
                , <span>{date === undefined ? messages.citation.noDate : dateWords(date, messages.dates)}</span>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
