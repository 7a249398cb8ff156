import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Filter } from "#core/model/filter.ts";
import type { AtlasEvent } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./EventSection.module.css";

interface EventSectionProps {
  readonly title: string;
  readonly events: readonly AtlasEvent[];
  /** What the timeline is filtered by where it shows them. */
  readonly timeline?: Partial<Filter>;
}

const inOrder = (events: readonly AtlasEvent[]): readonly AtlasEvent[] =>
  events.toSorted((a, b) => {
    const [left, right] = [parseEdtf(a.date).span, parseEdtf(b.date).span];
    return left.start - right.start || left.end - right.end;
  });

/** Events in order of date; what was only planned or announced says so. Nothing where there are none. */
export function EventSection({ title, events, timeline }: EventSectionProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const hrefOf = useHref();
  const texts = messages.events;
  if (events.length === 0) return null;
  const placeOf = ({ place, country }: AtlasEvent): string | undefined => {
    const name = country === undefined ? undefined : byId(atlas.countries).get(country)?.name;
    return place === undefined ? name : texts.at(place, name);
  };
  return (
    <Section title={title} note={events.some(({ status }) => status !== "held") ? texts.statusNote : undefined}>
      <LineList
        lines={inOrder(events).map((event) => ({
          id: event.id,
          lead: dateWords(event.date, messages.dates),
          text: (
            <>
              {event.title}
              {placeOf(event) !== undefined && <span className={styles.place}>{placeOf(event)}</span>}
              {event.status !== "held" && <span className={styles.status}> {texts.statuses[event.status]}</span>}{" "}
              <SourceMarks citations={citationsOf(event)} />
            </>
          ),
          note: event.note,
        }))}
      />
      {timeline && (
        <p className={styles.way}>
          <Link to={hrefOf(timeline, "/timeline")}>{texts.onTimeline}</Link>
        </p>
      )}
    </Section>
  );
}
