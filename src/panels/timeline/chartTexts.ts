import type { TimelineTexts } from "#charts/timeline/texts.ts";
import type { AxisLabel } from "#core/layout/timeline/axis.ts";
import { isHeld } from "#core/layout/timeline/lane.ts";
import type { Atlas } from "#core/model/atlas.ts";
import type { Messages } from "#i18n/en.ts";
import { itemLine } from "./itemWords.ts";

/** A date on the axis: a year, a month under its year or with it, a day under its month. */
export function axisWords({ time, unit, tier }: AxisLabel, { dates }: Messages): string {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "year") return String(year);
  if (unit === "day") return String(date.getUTCDate());
  return tier === 0 ? dates.month(year, month) : dates.monthName(month);
}

/** Most names read out for a pill; the rest are told by their number. */
const most = 3;

/** What the chart says. */
export function chartTexts(atlas: Atlas, messages: Messages, chosen: readonly string[]): TimelineTexts {
  const { timeline: texts } = messages;
  return {
    axis: (label) => axisWords(label, messages),
    lane: ({ lane, count }) => texts.lane(lane.name, count),
    laneLink: ({ lane, name }) => {
      const isPart = lane.name.startsWith(name.replace(/…$/, ""));
      const spoken = isPart ? lane.name : `${name}, ${lane.name}`;
      return (chosen.includes(lane.id) ? texts.unchoose : texts.choose)(spoken);
    },
    mark: ({ items }) => {
      const [first, ...rest] = items;
      if (first && rest.length === 0) return itemLine(first, atlas, messages);
      const names = items.slice(0, most).map((item) => item.label);
      const more = items.length > most ? [texts.more(items.length - most)] : [];
      const states = items.every(({ status }) => !isHeld(status))
        ? items.map(({ status }) => texts.status[status])
        : [];
      return texts.several(items.length, [...new Set(states)], [...names, ...more].join("; "));
    },
    more: texts.more,
    moreLink: ({ lane, unnamed }) => texts.moreOf(lane.name, unnamed.length),
    shelfLink: ({ lane }) => (lane.shelf ? texts.shelf.of(lane.name, lane.shelf.count, lane.shelf.text) : lane.name),
    shelfTitle: texts.shelf.title,
    counts: texts.counts,
  };
}
