import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { firstStop, isThere, type Stand, travel } from "#core/layout/timeline/travel.ts";

/** The id of the stop around an element of the timeline. */
export const stopAround = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest<SVGElement | HTMLElement>("[data-stop]")?.dataset.stop ?? undefined)
    : undefined;

/** The stop with an id, as an element that can be focused. */
export const stopIn = (container: Element | null, id: string): SVGElement | HTMLElement | undefined =>
  container?.querySelector<SVGElement | HTMLElement>(`[data-stop="${CSS.escape(id)}"]`) ?? undefined;

interface TimelineTravel {
  /** What the Tab key stops at. */
  readonly active: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Travel by keys over a timeline that is one tab stop.
 *
 * @param home where the Tab key first arrives; by default the first mark
 */
export function useTimelineTravel(timeline: Timeline, home: string | undefined): TimelineTravel {
  const stand = useRef<Stand>(undefined);
  const [at, setAt] = useState<string>();
  const known = [at, home].find((stop) => stop !== undefined && isThere(timeline, stop));
  return {
    active: known ?? firstStop(timeline),
    onKeyDown: (event) => {
      const stop = stopAround(event.target);
      if (stop === undefined || event.altKey || event.metaKey || event.shiftKey) return;
      const from = stand.current?.stop === stop ? stand.current : { stop, goal: goalOf(timeline, stop) };
      const next = travel(timeline, from, event.key, event.ctrlKey);
      if (!next) return;
      event.preventDefault();
      stand.current = next;
      setAt(next.stop);
      stopIn(event.currentTarget, next.stop)?.focus();
    },
    onFocus: (event) => {
      const stop = stopAround(event.target);
      if (stop === undefined || stand.current?.stop === stop) return;
      stand.current = { stop, goal: goalOf(timeline, stop) };
      setAt(stop);
    },
  };
}

/** The place along the time axis of a stop: a mark's middle, else the start. */
const goalOf = ({ lanes }: Timeline, stop: string): number =>
  lanes.flatMap(({ marks }) => marks).find(({ id }) => id === stop)?.x ?? 0;
