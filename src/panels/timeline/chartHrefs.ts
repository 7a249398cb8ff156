import type { TimelineHrefs } from "#charts/timeline/texts.ts";
import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import type { PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { timeOf } from "#core/layout/timeline/timeWindow.ts";
import type { Filter } from "#core/model/filter.ts";
import { hull, type Interval } from "#core/model/interval.ts";
import { toggled } from "#core/model/toggled.ts";

type HrefOf = (patch: Partial<Filter>, path?: string) => string;

/** The time that holds all of a pill's events, by which it can be looked at alone. */
function timeOfMark({ items }: PlacedMark): string | undefined {
  const spans = items
    .map(({ date }) => date.span)
    .filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));
  const [first, ...rest] = spans;
  return first && timeOf(rest.reduce<Interval>(hull, first));
}

const pageOf = ({ lane }: PlacedLane, hrefOf: HrefOf): string | undefined =>
  lane.partnership === undefined ? undefined : hrefOf({ event: undefined }, `/partnerships/${lane.partnership}`);

/** Where the chart's links lead: an event to its details, a pill to its time, a partnership to what is its own. */
export const chartHrefs = (hrefOf: HrefOf, filter: Filter): TimelineHrefs => ({
  mark: (mark, lane) => {
    const [first] = mark.items;
    if (mark.items.length > 1) return hrefOf({ time: timeOfMark(mark) });
    if (first?.kind !== "event") return pageOf(lane, hrefOf);
    return hrefOf({ event: filter.event === first.id ? undefined : first.id });
  },
  lane: ({ lane }) =>
    lane.partnership === undefined
      ? undefined
      : hrefOf({ partnerships: toggled(filter.partnerships, lane.partnership) }),
  more: ({ lane }) => hrefOf(lane.partnership === undefined ? {} : { partnerships: [lane.partnership] }, "/timeline"),
  shelf: (lane) => pageOf(lane, hrefOf),
});
