import { type Item, isHeld, type Lane } from "#core/layout/timeline/lane.ts";
import { inWindow } from "#core/layout/timeline/placedLane.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Edtf } from "#core/model/edtf.ts";
import { type Interval, overlaps } from "#core/model/interval.ts";
import type { Citation } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { type Belonging, belongingsOf } from "./belongings.ts";
import { itemWords } from "./itemWords.ts";

/** A dated thing in words. */
export interface TimelineLine {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** The path of its own page: partnerships and cohorts have one. */
  readonly page: string | undefined;
  /** Where it was, what workstream it belongs to, and what it is where it was not held. */
  readonly notes: readonly string[];
  readonly ways: readonly Belonging[];
  readonly citations: readonly Citation[];
}

interface Dated {
  readonly at: number;
  readonly line: TimelineLine;
}

/** The moment a date is put at: its beginning where that is known, else its end. */
const momentOf = ({ span }: Edtf): number => (Number.isFinite(span.start) ? span.start : span.end - 1);

function lifeLine({ id, name, life }: Lane, atlas: Atlas, { timeline, dates }: Messages): readonly Dated[] {
  const partnership = byId(atlas.partnerships).get(id);
  if (!life || !partnership) return [];
  const [start, end] = [dateWords(life.start, dates), life.end && dateWords(life.end, dates)];
  const { since, span } = timeline.words;
  const line: TimelineLine = {
    id: `life ${id}`,
    date: end === undefined ? since(start) : span(start, end),
    text: name,
    page: `/partnerships/${id}`,
    notes: [],
    ways: [],
    citations: citationsOf(partnership),
  };
  return [{ at: momentOf(life.start), line }];
}

const partOf = ({ partnership }: Lane) => (partnership === undefined ? {} : { partnership });

function itemLine(item: Item, lane: Lane, atlas: Atlas, messages: Messages): Dated {
  const { title, date, stands, place } = itemWords(item, atlas, messages);
  const event = byId(atlas.events).get(item.id);
  const record = event ?? byId(atlas.actions).get(item.id) ?? byId(atlas.cohorts).get(item.id);
  const line: TimelineLine = {
    id: item.id,
    date,
    text: title,
    page: item.kind === "cohort" ? `/programmes/${item.id}` : undefined,
    notes: [
      ...(place === undefined ? [] : [place]),
      ...(lane.level === "workstream" ? [lane.name] : []),
      ...(isHeld(item.status) ? [] : [stands]),
    ],
    ways: belongingsOf(event ?? partOf(lane), atlas),
    citations: record ? citationsOf(record) : [],
  };
  return { at: momentOf(item.date), line };
}

/** The partnerships and all that is dated in their lanes within a window, in order of time. */
export function timelineLines(
  lanes: readonly Lane[],
  window: Interval,
  atlas: Atlas,
  messages: Messages,
): readonly TimelineLine[] {
  const lives = lanes
    .filter(
      ({ life }) =>
        life && overlaps({ start: life.start.span.start, end: life.end?.span.end ?? life.lastKnown }, window),
    )
    .flatMap((lane) => lifeLine(lane, atlas, messages));
  const items = lanes.flatMap((lane) =>
    lane.items.filter((item) => inWindow(item, window)).map((item) => itemLine(item, lane, atlas, messages)),
  );
  return [...lives, ...items].sort((a, b) => a.at - b.at).map(({ line }) => line);
}
