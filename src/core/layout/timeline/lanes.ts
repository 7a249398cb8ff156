import type { CoreDataset } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Action, AtlasEvent, Objective, Partnership, PartnershipId, Workstream } from "#core/model/records.ts";
import { hueOf } from "./hue.ts";
import { actionItem, cohortItem, eventItem, inOrder } from "./items.ts";
import type { Item, Lane, Shelf } from "./lane.ts";
import { lifeOf } from "./life.ts";

/** `compact`: one lane a partnership. `full`: lanes of its workstreams below it, and a shelf of what has no date. */
export type TimelineMode = "compact" | "full";

/** The tables a timeline is made of. */
export type LaneTables = Pick<
  CoreDataset,
  "partnerships" | "workstreams" | "actions" | "objectives" | "cohorts" | "sources" | "layers" | "events"
>;

/** Texts of the lanes, in the reader's language. */
export interface LaneWords {
  readonly conferences: string;
  readonly programmes: string;
  readonly planTime: (year: number, quarter: number | undefined) => string;
  readonly undatedActions: (actions: readonly Action[]) => string;
  readonly objectives: (objectives: readonly Objective[]) => string;
}

const isConference = (event: AtlasEvent): boolean => event.series === "iodc" || event.series === "regional";

/** Whether an action of a plan is what an event tells of: same day, month or year, said by the same source. */
const tellsOf = (event: AtlasEvent, action: Action): boolean =>
  event.date === action.date && event.source === action.source;

/** What has no date, and what it is; none where there is nothing. */
const shelfOf = <T extends { readonly id: string }>(
  records: readonly T[],
  words: (records: readonly T[]) => string,
): Shelf | undefined =>
  records.length > 0 ? { count: records.length, text: words(records), ids: records.map(({ id }) => id) } : undefined;

function workstreamLane(
  workstream: Workstream,
  partnership: Partnership,
  actions: readonly Action[],
  all: readonly AtlasEvent[],
  chosen: ReadonlySet<AtlasEvent>,
  words: LaneWords,
): { readonly lane: Lane; readonly told: readonly AtlasEvent[] } {
  const told: AtlasEvent[] = [];
  const items: Item[] = [];
  const undated: Action[] = [];
  for (const action of actions) {
    const event = all.find((candidate) => tellsOf(candidate, action) && !told.includes(candidate));
    const item = event
      ? eventItem(event, [partnership.acronym ?? ""])
      : actionItem(action, partnership, words.planTime);
    if (event) told.push(event);
    if (!item) undated.push(action);
    else if (!event || chosen.has(event)) items.push(item);
  }
  const { id, name } = workstream;
  return {
    lane: {
      id,
      level: "workstream",
      name,
      shortName: name,
      hue: hueOf(partnership.id),
      partnership: partnership.id,
      life: undefined,
      items: inOrder(items),
      shelf: shelfOf(undated, words.undatedActions),
    },
    told,
  };
}

function partnershipLanes(
  partnership: Partnership,
  tables: LaneTables,
  events: readonly AtlasEvent[],
  mode: TimelineMode,
  words: LaneWords,
): readonly Lane[] {
  const isOwn = (event: AtlasEvent): boolean => event.partnership === partnership.id;
  const own = events.filter(isOwn);
  const chosen = new Set(own);
  const names = [partnership.name, partnership.acronym ?? ""];
  const below =
    mode === "compact"
      ? []
      : tables.workstreams
          .filter((workstream) => workstream.partnership === partnership.id)
          .map((workstream) => {
            const actions = tables.actions.filter((action) => action.workstream === workstream.id);
            return workstreamLane(workstream, partnership, actions, tables.events.filter(isOwn), chosen, words);
          });
  const told = new Set(below.flatMap((workstream) => workstream.told));
  const cohorts = tables.cohorts.filter(
    (cohort) =>
      cohort.partnership === partnership.id &&
      !tables.events.some(
        ({ kind, date, partnership: of }) => kind === "cohort" && date === cohort.date && of === cohort.partnership,
      ),
  );
  const objectives =
    mode === "compact" ? [] : tables.objectives.filter((objective) => objective.partnership === partnership.id);
  const group: Lane = {
    id: partnership.id,
    level: "group",
    name: partnership.name,
    shortName: partnership.acronym ?? partnership.name,
    hue: hueOf(partnership.id),
    partnership: partnership.id,
    life: lifeOf(partnership, tables.events, byId(tables.sources), tables.layers),
    items: inOrder([
      ...own.filter((event) => !told.has(event)).map((event) => eventItem(event, names)),
      ...cohorts.map(cohortItem),
    ]),
    shelf: shelfOf(objectives, words.objectives),
  };
  return [group, ...below.map(({ lane }) => lane)];
}

const otherLane = (id: string, name: string, events: readonly AtlasEvent[]): readonly Lane[] =>
  events.length === 0
    ? []
    : [
        {
          id,
          level: "group",
          name,
          shortName: name,
          hue: "other",
          partnership: undefined,
          life: undefined,
          items: inOrder(events.map((event) => eventItem(event, []))),
          shelf: undefined,
        },
      ];

/**
 * The lanes of the timeline, top to bottom: partnerships by their start (in full, those with a plan first),
 * then conferences, then programmes and indices.
 *
 * @param events the events to draw; `tables.events` holds all, since how long a partnership is known to have lasted does not depend on a filter
 * @param shown the partnerships to draw; `undefined` draws all
 */
export function lanesOf(
  tables: LaneTables,
  events: readonly AtlasEvent[],
  mode: TimelineMode,
  words: LaneWords,
  shown?: ReadonlySet<PartnershipId>,
): readonly Lane[] {
  const planned = new Set(mode === "compact" ? [] : tables.workstreams.map((workstream) => workstream.partnership));
  const starts = new Map(tables.partnerships.map(({ id, start }) => [id, parseEdtf(start).span.start]));
  const rank = ({ id }: Partnership): number => (planned.has(id) ? 0 : 1);
  const ordered = tables.partnerships
    .filter(({ id }) => shown === undefined || shown.has(id))
    .sort((a, b) => rank(a) - rank(b) || (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0));
  const others = events.filter((event) => event.partnership === undefined);
  return [
    ...ordered.flatMap((partnership) => partnershipLanes(partnership, tables, events, mode, words)),
    ...otherLane("conferences", words.conferences, others.filter(isConference)),
    ...otherLane(
      "programmes",
      words.programmes,
      others.filter((event) => !isConference(event)),
    ),
  ];
}
