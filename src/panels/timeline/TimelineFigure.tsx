import { type MouseEvent, type PointerEvent, useMemo, useRef } from "react";
import { TimelineChart } from "#charts/timeline/TimelineChart.tsx";
import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import type { PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { nameStop } from "#core/layout/timeline/travel.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHover, useSelection } from "#state/hooks.ts";
import { Tooltip } from "#ui/Tooltip.tsx";
import { useTooltip } from "#ui/useTooltip.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { chartHrefs } from "./chartHrefs.ts";
import { chartTexts } from "./chartTexts.ts";
import { MarkTip } from "./MarkTip.tsx";
import styles from "./TimelinePanel.module.css";
import { useBasedHref } from "./useBasedHref.ts";
import { useHighlight } from "./useHighlight.ts";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";
import { stopAround, useTimelineTravel } from "./useTimelineTravel.ts";
import { useWheelZoom } from "./useWheelZoom.ts";

interface TimelineFigureProps {
  readonly placed: PlacedTimeline;
  /** The mark whose details are open. */
  readonly home: string | undefined;
  /** A stop was pressed; says whether it opened something here, so that its link is not followed. */
  readonly onPress: (stop: string) => boolean;
  /** Id of the help text. */
  readonly helpId: string;
}

/** So far, in px, a tooltip may hang over what stands below the lanes: over its own mark it would hide it. */
const below = 400;

const laneAround = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>("[data-lane]")?.dataset.lane : undefined;

/** The lane whose name a stop is, where the name is cut. */
const cutNameAt = (stop: string, { lanes }: PlacedTimeline["timeline"]): PlacedLane | undefined =>
  lanes.find(({ lane, name }) => stop === nameStop(lane.id) && name !== lane.name);

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** The lanes, with all that a reader can do on them. */
export function TimelineFigure({ placed, home, onPress, helpId }: TimelineFigureProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useBasedHref();
  const hover = useHover();
  const highlight = useHighlight();
  const { timeline, window } = placed;
  const { events } = useSelection();
  const around = useRef<HTMLDivElement>(null);
  const tip = useTooltip<string>();
  const travel = useTimelineTravel(timeline, home);
  useWheelZoom(around, placed);
  const texts = useMemo(() => chartTexts(atlas, messages, filter.partnerships), [atlas, messages, filter.partnerships]);
  const hrefs = useMemo(() => chartHrefs(hrefOf, filter), [hrefOf, filter]);
  const markOf = (stop: string | undefined): PlacedMark | undefined =>
    timeline.lanes.flatMap(({ marks }) => marks).find(({ id }) => id === stop);
  const point = (target: EventTarget): void => {
    const stop = stopAround(target);
    const mark = markOf(stop);
    const [first] = mark?.items ?? [];
    const lane = timeline.lanes.find((one) => one.lane.id === laneAround(target))?.lane;
    if (mark?.items.length === 1 && first?.kind === "event") hover({ kind: "event", id: first.id });
    else hover(lane?.partnership === undefined ? undefined : { kind: "partnership", id: lane.partnership });
    if (stop !== undefined && (mark || cutNameAt(stop, timeline))) tip.show(stop);
    else tip.leave();
  };
  const leave = (): void => {
    hover(undefined);
    tip.leave();
  };
  const shown = markOf(tip.shown);
  const cut = tip.shown === undefined ? undefined : cutNameAt(tip.shown, timeline);
  const room = { width: timeline.width, height: timeline.height + below };
  const stay = { onPointerEnter: tip.stay, onPointerLeave: tip.leave };
  const lane = shown && timeline.lanes.find(({ marks }) => marks.includes(shown));
  const year = (time: number) => String(new Date(time).getUTCFullYear());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one listener for all the links inside
    <div
      ref={around}
      className={styles.figure}
      onClick={(event) => {
        const stop = stopAround(event.target);
        if (stop === undefined || !isPlain(event)) return;
        tip.hide();
        if (onPress(stop)) event.preventDefault();
      }}
      onKeyDown={travel.onKeyDown}
      onFocus={(event) => {
        travel.onFocus(event);
        if (event.target.matches(":focus-visible")) point(event.target);
      }}
      onBlur={leave}
      onPointerOver={(event: PointerEvent) => event.pointerType !== "touch" && point(event.target)}
      onPointerLeave={leave}
    >
      <TimelineChart
        timeline={timeline}
        label={messages.timeline.label(events.length, year(window.start), year(window.end - 1))}
        describedBy={helpId}
        texts={texts}
        hrefs={hrefs}
        active={travel.active}
        event={filter.event}
        litEvents={highlight.litEvents}
        litPartnership={highlight.litPartnership}
        chosen={filter.partnerships}
      />
      <VisuallyHidden>
        <span id={helpId}>{messages.timeline.help}</span>
      </VisuallyHidden>
      {shown && lane && (
        <MarkTip
          mark={shown}
          at={{ x: shown.left, y: lane.middle - 9, width: shown.width, height: 18 }}
          room={room}
          {...stay}
        />
      )}
      {cut && (
        <Tooltip
          at={{ x: 16, y: cut.middle - 9, width: 80, height: 18 }}
          room={room}
          sides={["below", "above"]}
          {...stay}
        >
          {cut.lane.name}
        </Tooltip>
      )}
    </div>
  );
}
