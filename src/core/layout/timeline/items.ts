import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import type { Action, AtlasEvent, Cohort, Partnership } from "#core/model/records.ts";
import { type Item, middleOf } from "./lane.ts";
import { planTime } from "./planTime.ts";
import { shortTitle } from "./shortTitle.ts";
import { weightOf } from "./weight.ts";

/** Kinds of event that are told apart by where they were. */
const placed: ReadonlySet<AtlasEvent["kind"]> = new Set([
  "launch",
  "summit",
  "conference",
  "agreement",
  "charter",
  "meeting",
  "training",
]);

const dates = new WeakMap<AtlasEvent, Edtf>();

/** An event's date, read once however often the events are filtered. */
export function dateOf(event: AtlasEvent): Edtf {
  const date = dates.get(event) ?? parseEdtf(event.date);
  dates.set(event, date);
  return date;
}

/** An event as it stands in a lane whose names its label need not repeat. */
export function eventItem(event: AtlasEvent, known: readonly string[]): Item {
  const label = shortTitle(event.title, known);
  const place = placed.has(event.kind) && event.place && !label.includes(event.place) ? event.place : undefined;
  return {
    id: event.id,
    kind: "event",
    date: dateOf(event),
    status: event.status,
    label,
    place,
    weight: weightOf[event.kind],
  };
}

/** A cohort of a peer-learning network. */
export const cohortItem = (cohort: Cohort): Item => ({
  id: cohort.id,
  kind: "cohort",
  date: parseEdtf(cohort.date),
  status: "held",
  label: cohort.name,
  place: undefined,
  weight: weightOf.cohort,
});

/**
 * An action of a plan, where the source dates it or dates it by the plan's year.
 *
 * What a plan names is planned; only work that its source calls completed is held.
 *
 * @param planWords the words for a year and quarter of the plan
 * @returns `undefined` where it has no date
 */
export function actionItem(
  action: Action,
  partnership: Partnership | undefined,
  planWords: (year: number, quarter: number | undefined) => string,
): Item | undefined {
  const shared = { id: action.id, place: undefined, weight: 0 };
  if (action.date !== undefined) {
    const status = action.kind === "completed work stream" ? "held" : "planned";
    return { ...shared, kind: "action", date: parseEdtf(action.date), status, label: shortTitle(action.summary) };
  }
  if (action.planYear === undefined || partnership === undefined) return undefined;
  const date = planTime(parseEdtf(partnership.start), action.planYear, action.planQuarter);
  const label = planWords(action.planYear, action.planQuarter);
  return date && { ...shared, kind: "plan", date, status: "derived", label };
}

/** Items in order of the middle of what their dates cover, then by id. */
export const inOrder = (items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, at: middleOf(item.date) }))
    .sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
