import { useMemo } from "react";
import type { Item, Lane } from "#core/layout/timeline/lane.ts";
import { lanesOf, type TimelineMode } from "#core/layout/timeline/lanes.ts";
import { layoutTimeline, type Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { windowOf } from "#core/layout/timeline/timeWindow.ts";
import type { Filter } from "#core/model/filter.ts";
import { hull, type Interval, yearInterval } from "#core/model/interval.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { laneWords, severalWords } from "./laneWords.ts";
import { useTimelessSelection } from "./useTimelessSelection.ts";

/** The timeline of the selection, laid out, and what it was laid out from. */
export interface PlacedTimeline {
  readonly timeline: Timeline;
  /** Lanes of the selection at all times. */
  readonly lanes: readonly Lane[];
  /** Events of the selection at all times, in the lanes. */
  readonly items: readonly Item[];
  /** All the time there is to show. */
  readonly extent: Interval;
  readonly window: Interval;
}

/** Whether a filter chooses among cards and events, by more than their time. */
const isNarrowed = ({ topics, help, kinds, organisations, partnerships, countries, regions, query }: Filter): boolean =>
  query !== "" ||
  [topics, help, kinds, organisations, partnerships, countries, regions].some(({ length }) => length > 0);

/** Lays out what the filter leaves, `width` px wide. */
export function usePlacedTimeline(mode: TimelineMode, width: number, textScale: number): PlacedTimeline {
  const atlas = useAtlas();
  const messages = useMessages();
  const filter = useFilter();
  const { cards, events } = useTimelessSelection();
  const extent = useMemo(() => {
    const [first, last] = timeYears(atlas);
    return hull(yearInterval(first), yearInterval(last));
  }, [atlas]);
  const narrowed = isNarrowed(filter);
  const lanes = useMemo(() => {
    const shown = new Set([...cards, ...events].flatMap(({ partnership }) => partnership ?? []));
    return lanesOf(atlas, events, mode, laneWords(messages), narrowed ? shown : undefined);
  }, [atlas, cards, events, mode, messages, narrowed]);
  const items = useMemo(() => lanes.flatMap((lane) => lane.items).filter(({ kind }) => kind === "event"), [lanes]);
  const window = useMemo(() => windowOf(filter.time, extent), [filter.time, extent]);
  const timeline = useMemo(
    () => layoutTimeline(lanes, { mode, width, window, textScale, several: severalWords(messages) }),
    [lanes, mode, width, window, textScale, messages],
  );
  return { timeline, lanes, items, extent, window };
}
