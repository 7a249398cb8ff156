import { TimelineList } from "#charts/timeline/TimelineList.tsx";
import type { TimelineMode } from "#core/layout/timeline/lanes.ts";
import { shortTitle } from "#core/layout/timeline/shortTitle.ts";
import { layoutYears } from "#core/layout/timeline/yearList.ts";
import { byId } from "#core/model/byId.ts";
import { toggled } from "#core/model/toggled.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import styles from "./TimelinePanel.module.css";
import { UndatedLines } from "./UndatedLines.tsx";
import { useBasedHref } from "./useBasedHref.ts";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";

interface TimelineYearsProps {
  readonly placed: PlacedTimeline;
  readonly mode: TimelineMode;
}

/** The timeline of a narrow page: a list of years, and what has no date below it. */
export function TimelineYears({ placed: { lanes, window }, mode }: TimelineYearsProps) {
  const messages = useMessages();
  const { list: texts, status, shelf } = messages.timeline;
  const { events } = useAtlas();
  const filter = useFilter();
  const hrefOf = useBasedHref();
  const undated = mode === "full" ? lanes.filter((lane) => lane.shelf) : [];
  return (
    <>
      <TimelineList
        list={layoutYears(lanes, window)}
        texts={{
          label: texts.label,
          key: texts.key,
          name: ({ item }) => {
            const event = item.kind === "event" ? byId(events).get(item.id) : undefined;
            return [
              event ? shortTitle(event.title) : item.label,
              ...(item.place === undefined ? [] : [item.place]),
            ].join(", ");
          },
          note: ({ item }) => {
            const date = dateWords(item.date, messages.dates, "short");
            return item.status === "held" ? date : texts.note(date, status[item.status]);
          },
          rest: ({ named, rest }) => (named.length === 0 ? texts.events : texts.more)(rest.length),
        }}
        hrefOf={({ item, lane }) =>
          item.kind === "event" || lane.partnership === undefined
            ? hrefOf({ event: filter.event === item.id ? undefined : item.id })
            : hrefOf({ event: undefined }, `/partnerships/${lane.partnership}`)
        }
        laneHref={({ partnership }) =>
          partnership === undefined ? undefined : hrefOf({ partnerships: toggled(filter.partnerships, partnership) })
        }
        event={filter.event}
      />
      {undated.length > 0 && (
        <section className={styles.undated}>
          <h3>{texts.undated}</h3>
          {undated.map(
            ({ id, name, shelf: own }) =>
              own && (
                <Disclosure key={id} summary={shelf.line(name, own.count, own.text)}>
                  <UndatedLines shelf={own} />
                </Disclosure>
              ),
          )}
        </section>
      )}
    </>
  );
}
