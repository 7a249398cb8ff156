import { Link } from "#ui/Link.tsx";
import styles from "./CitationBlock.module.css";
import type { CitationLabels, CitationText } from "./citation.ts";
import { ExternalLink } from "./ExternalLink.tsx";

interface CitationBlockProps {
  readonly text: CitationText;
  readonly labels: Pick<CitationLabels, "place" | "leaves">;
  /** Whether the title is shown; a page of its own has it as its heading. */
  readonly titled?: boolean;
  /** When a link within the atlas is followed. */
  readonly onLeave?: () => void;
}

/** A document: title, publisher and date, the place in it, and what is known of it line by line. */
export const CitationBlock = ({ text, labels, titled = true, onLeave }: CitationBlockProps) => (
  <div className={styles.citation}>
    {titled && (
      <p className={styles.title}>
        <span className={styles.number}>{text.number}</span> {text.title}
      </p>
    )}
    <p>{text.byline}</p>
    {text.place !== undefined && (
      <p className={styles.place}>
        {labels.place} {text.place}
      </p>
    )}
    <dl className={styles.lines}>
      {text.lines.map(({ term, text: words, address }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {address === undefined ? (
              words
            ) : (
              <ExternalLink href={address} leaves={labels.leaves}>
                {words}
              </ExternalLink>
            )}
          </dd>
        </div>
      ))}
    </dl>
    {text.page && (
      <p>
        <Link to={text.page.href} className={styles.page} onClick={onLeave}>
          {text.page.label}
        </Link>
      </p>
    )}
  </div>
);
