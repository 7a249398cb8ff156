import { type MouseEvent, use } from "react";
import { useLinkTo } from "#ui/Link.tsx";
import { CitationsContext } from "./CitationsContext.tsx";
import styles from "./SourceMark.module.css";

export interface SourceMarkProps {
  /** Id of the source. */
  readonly source: string;
  /** Place in it. */
  readonly locator?: string | undefined;
}

const opensElsewhere = (event: MouseEvent) =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** The number of a source after what it says: a press opens its citation, and it is a link to the source's page. */
export function SourceMark({ source, locator }: SourceMarkProps) {
  const inReach = use(CitationsContext);
  const linkTo = useLinkTo();
  const mark = inReach?.citations.mark(source);
  if (!inReach || !mark) return null;
  const { press } = inReach;
  return (
    <a
      href={linkTo(mark.href)}
      className={styles.mark}
      aria-label={mark.label}
      aria-haspopup={press && "dialog"}
      onClick={(event) => {
        if (!press || opensElsewhere(event)) return;
        event.preventDefault();
        press({ source, locator, at: event.currentTarget.getBoundingClientRect() });
      }}
    >
      {mark.number}
    </a>
  );
}

/** The numbers of all sources that say something, each place in them once. */
export function SourceMarks({ citations }: { readonly citations: readonly SourceMarkProps[] }) {
  const places = new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation]));
  return (
    <span className={styles.marks}>
      {[...places].map(([place, citation]) => (
        <SourceMark key={place} {...citation} />
      ))}
    </span>
  );
}
