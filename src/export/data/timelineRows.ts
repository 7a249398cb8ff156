import type { Item, Lane } from "#core/layout/timeline/lane.ts";
import { lanesOf } from "#core/layout/timeline/lanes.ts";
import { inWindow } from "#core/layout/timeline/placedLane.ts";
import { windowOf } from "#core/layout/timeline/timeWindow.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { hull, type Interval, overlaps, yearInterval } from "#core/model/interval.ts";
import { filterWords } from "#core/select/filterWords.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { itemWords } from "#panels/timeline/itemWords.ts";
import { laneWords } from "#panels/timeline/laneWords.ts";
import type { ExportedView } from "../exportedView.ts";
import type { CitedRow, CitedRows, DataScope } from "./tableOf.ts";

/** The lanes that the timeline shows, or all there are, and its window of time. */
export function shownLanes({ atlas, filter, messages }: ExportedView, scope: DataScope) {
  const [first, last] = timeYears(atlas);
  const extent = hull(yearInterval(first), yearInterval(last));
  if (scope === "all") return { lanes: lanesOf(atlas, atlas.events, "full", laneWords(messages)), window: extent };
  const timeless = { ...filter, time: undefined };
  const { cards, events } = selectAtlas(atlas, timeless);
  const shown = new Set([...cards, ...events].flatMap(({ partnership }) => partnership ?? []));
  const isNarrowed = filterWords(atlas, timeless).length > 0;
  return {
    lanes: lanesOf(atlas, events, "full", laneWords(messages), isNarrowed ? shown : undefined),
    window: windowOf(filter.time, extent),
  };
}

const yearOf = (start: number): number | undefined =>
  Number.isFinite(start) ? new Date(start).getUTCFullYear() : undefined;

/** What every row of a lane begins with. */
function laneCells(lane: Lane, atlas: Atlas) {
  const partnership = lane.partnership === undefined ? undefined : byId(atlas.partnerships).get(lane.partnership);
  return {
    partnership_code: partnership?.id,
    partnership: partnership?.name,
    workstream: lane.level === "workstream" ? lane.name : undefined,
  };
}

/** The partnership of a lane itself, from its beginning to its end. */
function lifeRow(lane: Lane, window: Interval | undefined, { atlas, messages }: ExportedView): readonly CitedRow[] {
  const partnership = byId(atlas.partnerships).get(lane.id);
  const { life } = lane;
  if (!partnership || !life) return [];
  const span = { start: life.start.span.start, end: life.end?.span.end ?? life.lastKnown };
  if (window && !overlaps(span, window)) return [];
  const { kinds, status } = messages.exports;
  return [
    {
      cells: {
        ...laneCells(lane, atlas),
        id: partnership.id,
        kind: kinds.partnership,
        title: partnership.name,
        date: partnership.start,
        date_words: dateWords(life.start, messages.dates),
        end: partnership.end,
        year: yearOf(life.start.span.start),
        status: partnership.end === undefined ? status.noEnd : status.ended,
      },
      citations: citationsOf(partnership),
    },
  ];
}

function itemRow(item: Item, lane: Lane, { atlas, messages }: ExportedView): CitedRow {
  const event = byId(atlas.events).get(item.id);
  const record = event ?? byId(atlas.actions).get(item.id) ?? byId(atlas.cohorts).get(item.id);
  const words = itemWords(item, atlas, messages);
  return {
    cells: {
      ...laneCells(lane, atlas),
      id: item.id,
      kind: event?.kind ?? messages.exports.kinds[item.kind === "cohort" ? "cohort" : "action"],
      title: words.title,
      date: item.date.text,
      date_words: words.date,
      year: yearOf(item.date.span.start),
      status: words.stands,
      country_code: event?.country,
      country: byId(atlas.countries).get(event?.country ?? "")?.name,
      place: event?.place,
    },
    citations: record ? citationsOf(record) : [],
  };
}

/** What a lane holds that has no date in the sources. */
function shelfRows(lane: Lane, { atlas, messages }: ExportedView): readonly CitedRow[] {
  const { kinds, status } = messages.exports;
  return (lane.shelf?.ids ?? []).flatMap((id) => {
    const action = byId(atlas.actions).get(id);
    const objective = byId(atlas.objectives).get(id);
    const record = action ?? objective;
    if (!record) return [];
    const title = objective ? objective.title : record.summary;
    const kind = action?.kind ?? kinds.objective;
    return [
      { cells: { ...laneCells(lane, atlas), id, kind, title, status: status.noDate }, citations: citationsOf(record) },
    ];
  });
}

/** When a row begins, in ms UTC; what has no date comes last. */
const beginOf = ({ cells: { date } }: CitedRow): number =>
  typeof date === "string" ? parseEdtf(date).span.start : Infinity;

/** A row for everything in the lanes, in order of time; what has no date stands at the end and says so. */
export function timelineRows(view: ExportedView, scope: DataScope): CitedRows {
  const shown = shownLanes(view, scope);
  const { lanes } = shown;
  const window = scope === "all" ? undefined : shown.window;
  const rows = lanes.flatMap((lane) => [
    ...lifeRow(lane, window, view),
    ...lane.items.filter((item) => !window || inWindow(item, window)).map((item) => itemRow(item, lane, view)),
    ...shelfRows(lane, view),
  ]);
  return {
    columns: [
      ...["id", "kind", "title", "date", "date_words", "end", "year", "status", "partnership_code", "partnership"],
      ...["workstream", "country_code", "country", "place"],
    ],
    numbers: ["year"],
    rows: rows.toSorted((a, b) => (beginOf(a) === beginOf(b) ? 0 : beginOf(a) - beginOf(b))),
  };
}
