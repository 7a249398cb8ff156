import type { Citation } from "#core/model/records.ts";
import type { ExportedView, ViewSource } from "#export/exportedView.ts";
import { textAlternative } from "#export/slide/textAlternative.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import styles from "./Presentation.module.css";

interface PresentNotesProps {
  readonly view: ExportedView;
  /** What a story says at this step. */
  readonly note?: string | undefined;
  /** What the note rests on. */
  readonly cited?: readonly Citation[] | undefined;
  /** Where it no longer matches the data: sentences. */
  readonly doubts: readonly string[];
}

/** What a presenter has beside the slide: what is said, what is shown in words, and every source of it. */
export function PresentNotes({ view, note, cited = [], doubts }: PresentNotesProps) {
  const { present: texts, dates, ui } = useMessages();
  const known = new Map(view.atlas.sources.map((source) => [source.id, source]));
  const own = cited.flatMap(({ source, locator }) => {
    const found = view.sources.find(({ id }) => id === source) ?? known.get(source);
    const full = { ...view.details?.sources.find(({ id }) => id === source), ...found };
    const number = view.atlas.citationNumber.get(source) ?? 0;
    return found ? [{ ...full, ...found, number, locator }] : [];
  });
  const others = view.sources.filter(({ id }) => !own.some((one) => one.id === id));
  const line = (source: ViewSource, locator?: string) => (
    <li key={`${source.id} ${locator ?? ""}`} value={source.number}>
      {source.url === undefined ? (
        source.title
      ) : (
        <ExternalLink href={source.url} leaves={ui.leaves}>
          {source.title}
        </ExternalLink>
      )}
      .{" "}
      {[source.publisher, source.date === undefined ? undefined : dateWords(source.date, dates), locator]
        .filter((part) => part !== undefined)
        .join(", ")}
    </li>
  );
  const count = own.length + others.length;
  return (
    <>
      {note !== undefined && <p className={styles.said}>{note}</p>}
      {doubts.length > 0 && <p className={styles.doubts}>{doubts.join(" ")}</p>}
      <h2>{texts.shows}</h2>
      <p>{textAlternative(view)}</p>
      <h2>{count === 0 ? texts.noSources : texts.sources(new Set([...own, ...others].map(({ id }) => id)).size)}</h2>
      <ol className={styles.sources}>
        {own.map((source) => line(source, source.locator))}
        {others.map((source) => line(source))}
      </ol>
      <p>
        {texts.address}: <span className={styles.address}>{view.address}</span>
      </p>
    </>
  );
}
