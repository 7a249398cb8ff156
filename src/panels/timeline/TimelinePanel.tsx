import { lazy, memo, type ReactNode, useId, useRef, useState } from "react";
import { MarkKey } from "#charts/timeline/MarkKey.tsx";
import type { TimelineMode } from "#core/layout/timeline/lanes.ts";
import { byId } from "#core/model/byId.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useChoose, useFilter, useHref } from "#state/hooks.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { ExportButton } from "#ui/ExportButton.tsx";
import { useWidth } from "#ui/useWidth.ts";
import { WithoutScript } from "#ui/WithoutScript.tsx";
import { DetailsBox } from "./DetailsBox.tsx";
import { DetailsSheet } from "./DetailsSheet.tsx";
import { EventDetails } from "./EventDetails.tsx";
import { ItemLines } from "./ItemLines.tsx";
import { keyEntries } from "./markKey.ts";
import { type Opened, openedBy, placeOfStop } from "./opened.ts";
import { TimelineFigure } from "./TimelineFigure.tsx";
import styles from "./TimelinePanel.module.css";
import { TimelineYears } from "./TimelineYears.tsx";
import { UndatedLines } from "./UndatedLines.tsx";
import { type PlacedTimeline, usePlacedTimeline } from "./usePlacedTimeline.ts";
import { useTextScale } from "./useTextScale.ts";
import { stopIn } from "./useTimelineTravel.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

const TimelineWords = lazy(async () => ({ default: (await import("./TimelineWords.tsx")).TimelineWords }));

interface TimelinePanelProps {
  /** One lane a partnership, as on the start page; else workstreams and the shelf too. */
  readonly compact?: boolean;
  /** What stands over the lanes. */
  readonly above?: (placed: PlacedTimeline) => ReactNode;
}

/** Below this width, in px, the timeline is a list of years. */
const narrow = 600;
/** Width in px it is drawn with before it can be measured. */
const unmeasured: Readonly<Record<TimelineMode, number>> = { compact: 1216, full: 1376 };

/** What the partnerships did and planned, when: as lanes, or as a list of years on a narrow page. */
export const TimelinePanel = memo(function TimelinePanel({ compact = false, above }: TimelinePanelProps) {
  const { timeline: texts } = useMessages();
  const mode = compact ? "compact" : "full";
  const atlas = useAtlas();
  const { event: eventId } = useFilter();
  const { choose } = useChoose();
  const hrefOf = useHref();
  const [measure, width] = useWidth<HTMLDivElement>(0);
  const placed = usePlacedTimeline(mode, width >= narrow ? width : unmeasured[mode], useTextScale());
  const { timeline } = placed;
  const panel = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const [pressed, setPressed] = useState<string>();
  const [headingId, helpId] = [useId(), useId()];
  const event = eventId === undefined ? undefined : byId(atlas.events).get(eventId);
  const home = timeline.lanes
    .flatMap(({ marks }) => marks)
    .find(({ items }) => event && items.some(({ id }) => id === event.id))?.id;
  const stop = event ? (home ?? event.id) : opened?.stop;
  const close = () => {
    if (event) choose({ event: undefined });
    setOpened(undefined);
    setPressed(undefined);
    if (stop !== undefined) stopIn(panel.current, stop)?.focus();
  };
  const press = (at: string): boolean => {
    setPressed(at);
    const next = openedBy(at, timeline, texts);
    if (next && event) choose({ event: undefined });
    setOpened(next?.stop === opened?.stop ? undefined : next);
    return next !== undefined;
  };
  const isList = width > 0 && width < narrow;
  const place = placeOfStop(stop, event?.id, timeline);
  const Details = isList ? DetailsSheet : DetailsBox;
  const details = event
    ? { key: event.id, title: event.title, content: <EventDetails event={event} /> }
    : opened && {
        key: opened.stop,
        title: opened.title,
        content: opened.kind === "items" ? <ItemLines items={opened.items} /> : <UndatedLines shelf={opened.shelf} />,
      };
  return (
    <section
      ref={panel}
      className={styles.panel}
      data-mode={mode}
      aria-labelledby={headingId}
      onKeyDown={(key) => {
        if (key.key !== "Escape" || !details || key.defaultPrevented) return;
        close();
      }}
    >
      <header className={styles.head}>
        <h2 id={headingId} className={compact ? undefined : "visually-hidden"}>
          {compact ? texts.title : texts.pageTitle}
        </h2>
        {compact && <ExportButton kind="timeline" />}
        {compact && <ZoomButtons {...placed} />}
        {compact && <MarkKey entries={keyEntries(mode, placed.items, texts)} label={texts.key.label} />}
      </header>
      {above?.(placed)}
      {!compact && (
        <div className={styles.key}>
          <MarkKey entries={keyEntries(mode, placed.items, texts)} label={texts.key.label} />
        </div>
      )}
      <div ref={measure} className={styles.around} data-measured={width > 0 || undefined}>
        {!isList && (
          <div className={styles.chart}>
            <TimelineFigure placed={placed} home={home} onPress={press} helpId={helpId} />
          </div>
        )}
        {(isList || width === 0) && (
          <div className={styles.years}>
            <TimelineYears placed={placed} mode={mode} />
          </div>
        )}
        {width === 0 && (
          <WithoutScript>
            <TimelineWords placed={placed} mode={mode} />
          </WithoutScript>
        )}
        {details && (
          <Details
            key={details.key}
            title={details.title}
            onClose={close}
            at={place}
            takesFocus={pressed !== undefined}
          >
            {details.content}
          </Details>
        )}
      </div>
      {timeline.lanes.length === 0 && (
        <EmptyState title={texts.empty} way={{ label: texts.emptyWay, href: hrefOf({ time: undefined }) }} />
      )}
      {timeline.absent.length > 0 && timeline.lanes.length > 0 && (
        <p className={styles.absent}>{texts.absent(timeline.absent.map(({ name }) => name).join(", "))}</p>
      )}
    </section>
  );
});
