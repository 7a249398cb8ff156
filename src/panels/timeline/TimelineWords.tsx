import type { TimelineMode } from "#core/layout/timeline/lanes.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./TimelineWords.module.css";
import { timelineLines } from "./timelineLines.ts";
import { UndatedLines } from "./UndatedLines.tsx";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";

interface TimelineWordsProps {
  readonly placed: PlacedTimeline;
  readonly mode: TimelineMode;
}

/** The timeline where there is no script to look closer at it: everything in order of time, then what has no date. */
export function TimelineWords({ placed: { lanes, window }, mode }: TimelineWordsProps) {
  const messages = useMessages();
  const { words: texts, shelf } = messages.timeline;
  const atlas = useAtlas();
  const undated = mode === "full" ? lanes.filter((lane) => lane.shelf) : [];
  return (
    <div className={styles.words}>
      <h3>{texts.title}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ol role="list" className={styles.lines}>
        {timelineLines(lanes, window, atlas, messages).map(({ id, date, text, page, notes, ways, citations }) => (
          <li key={id}>
            <span className={styles.date}>{date}</span>
            <span>
              {page === undefined ? (
                text
              ) : (
                <strong>
                  <Link to={page}>{text}</Link>
                </strong>
              )}
              {notes.map((note) => `, ${note}`)}
              {ways.map(({ name, path }) => (
                <span key={path} className={styles.way}>
                  <Link to={path}>{name}</Link>
                </span>
              ))}{" "}
              <SourceMarks citations={citations} />
            </span>
          </li>
        ))}
      </ol>
      {undated.length > 0 && <h3>{shelf.title}</h3>}
      {undated.map(
        ({ id, name, shelf: own }) =>
          own && (
            <section key={id} className={styles.undated}>
              <h4>{name}</h4>
              <UndatedLines shelf={own} />
            </section>
          ),
      )}
    </div>
  );
}
