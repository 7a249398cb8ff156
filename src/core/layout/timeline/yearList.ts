import { type Interval, overlaps, yearInterval } from "#core/model/interval.ts";
import type { Item, Lane } from "./lane.ts";
import { inWindow } from "./placedLane.ts";
import { plotOf } from "./plot.ts";
import { lifeSegments, type Segment } from "./segment.ts";

/** A piece of a lane's bar within a year; `from` and `to` are shares of the year's height. `dashes` is the arrow where no end is known. */
export interface YearBar {
  readonly column: number;
  readonly form: Segment["form"];
  readonly from: number;
  readonly to: number;
}

export interface ListedItem {
  readonly lane: Lane;
  readonly item: Item;
}

/** A year of the vertical timeline. */
export interface YearRow {
  readonly year: number;
  readonly bars: readonly YearBar[];
  /** The weightiest, in order of date. */
  readonly named: readonly ListedItem[];
  readonly rest: readonly ListedItem[];
}

/** The timeline as a list of years, for a narrow page: its rows are as high as their text. */
export interface YearList {
  /** Lanes that have a bar, in their order. */
  readonly columns: readonly Lane[];
  readonly years: readonly YearRow[];
}

/** Most events named in a year, and the least weight that is named. */
const most = 3;
const least = 6;

const startOf = ({ date }: Item): number => (Number.isFinite(date.span.start) ? date.span.start : date.span.end - 1);

const byDate = (a: ListedItem, b: ListedItem): number =>
  startOf(a.item) - startOf(b.item) || (a.item.id < b.item.id ? -1 : 1);

/** Lays out lanes as a list of the years of `window`. */
export function layoutYears(lanes: readonly Lane[], window: Interval): YearList {
  const columns = lanes.filter(
    ({ life }) => life && overlaps({ start: life.start.span.start, end: life.end?.span.end ?? life.lastKnown }, window),
  );
  const byYear = new Map<number, ListedItem[]>();
  for (const lane of lanes) {
    for (const item of lane.items) {
      if (!inWindow(item, window)) continue;
      const moment = Math.min(Math.max(startOf(item), window.start), window.end - 1);
      const year = new Date(moment).getUTCFullYear();
      const listed = byYear.get(year);
      if (listed) listed.push({ lane, item });
      else byYear.set(year, [{ lane, item }]);
    }
  }
  const first = new Date(window.start).getUTCFullYear();
  const last = new Date(window.end - 1).getUTCFullYear();
  return {
    columns,
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      const plot = plotOf(yearInterval(year), 0, 1);
      const listed = (byYear.get(year) ?? []).sort(byDate);
      const weighty = listed.filter(({ item }) => item.weight >= least).sort((a, b) => b.item.weight - a.item.weight);
      const chosen = new Set(weighty.slice(0, most));
      return {
        year,
        bars: columns.flatMap(({ life }, column) =>
          (life ? lifeSegments(life, plot) : []).map(({ form, x, width }) => ({
            column,
            form,
            from: x,
            to: x + width,
          })),
        ),
        named: listed.filter((one) => chosen.has(one)),
        rest: listed.filter((one) => !chosen.has(one)),
      };
    }),
  };
}
