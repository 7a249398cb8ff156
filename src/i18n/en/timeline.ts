import type { Action, AtlasEvent } from "#core/model/records.ts";
import { plural } from "../plural.ts";

const kinds: Readonly<Record<Action["kind"], readonly [one: string, other: string]>> = {
  action: ["action", "actions"],
  "study question": ["study question", "study questions"],
  deliverable: ["deliverable", "deliverables"],
  "work line": ["work line", "work lines"],
  "expected product": ["expected product", "expected products"],
  "completed work stream": ["completed stream", "completed streams"],
  "change of goals": ["change of goals", "changes of goals"],
  "renewal of posts": ["renewal of posts", "renewals of posts"],
};

const status: Readonly<Record<AtlasEvent["status"] | "derived", string>> = {
  held: "held",
  announced: "announced",
  planned: "planned",
  postponed: "postponed",
  derived: "placed by the atlas from the launch",
};

const target = (least: number, most: number | undefined, unit: string): string =>
  `${least}${most === undefined ? "" : `–${most}`} ${unit}`;

const events = (count: number): string => `${count} ${plural(count, "event", "events")}`;

/** Texts of the timeline. */
export const timeline = {
  sentence: "What {partnership} did and planned, in {place}, {time}",
  description:
    "Timeline of open data partnerships: what was held, announced and planned, as exactly as the sources know it.",
  planTitle: "The action plan of the Partnership for Open Data",
  planNote: "What was planned for its first year; planned is not done.",
  title: "Since when",
  pageTitle: "Timeline",
  label: (count: number, from: string, to: string) => `Timeline of ${events(count)}, ${from} to ${to}`,
  help: "Arrow keys move along a lane and between lanes, Home and End to its ends, Enter opens.",
  selection: (count: number, all: number) => `${count} of ${all} events.`,
  exactly: "Time is drawn as exactly as the sources know it.",
  absent: (names: string) => `Nothing in these years: ${names}.`,
  empty: "No event of the selection has a date in these years.",
  emptyWay: "Show all years",
  counts: "events",
  lanes: {
    conferences: "Conferences",
    programmes: "Programmes and indices",
    planTime: (year: number, quarter: number | undefined) =>
      quarter === undefined ? `Year ${year}` : `Year ${year}, Quarter ${quarter}`,
  },
  lane: (name: string, count: number) => (count === 0 ? name : `${name}, ${events(count)}`),
  choose: (name: string) => `${name}: show only this`,
  unchoose: (name: string) => `${name}: show all partnerships again`,
  more: (count: number) => `${count} more`,
  moreOf: (name: string, count: number) => `${count} more ${plural(count, "event", "events")}: ${name}`,
  status,
  mark: (title: string, date: string, stands: string, place: string | undefined) =>
    [title, date, stands, ...(place === undefined ? [] : [place])].join(", "),
  /** `states`: what they are where none of them was held. */
  several: (count: number, states: readonly string[], names: string) =>
    `${[states.length === 0 ? events(count) : String(count), ...states].join(", ")}: ${names}`,
  severalHeld: (count: number, when: string) => `${count} done, ${when}`,
  severalPlanned: (count: number, when: string) => `${count} due, ${when}`,
  severalDerived: (when: string, count: number) => `${when}: ${count} ${plural(count, "action", "actions")}`,
  shelf: {
    title: "No date in the sources",
    objectives: (count: number) => plural(count, "objective", "objectives"),
    kinds: (counts: readonly (readonly [Action["kind"], number])[]) =>
      counts.map(([kind, count]) => plural(count, ...kinds[kind])).join(", "),
    target,
    formOnly: "fuller form only",
    line: (name: string, count: number, text: string) => `${name} (${count}): ${text}`,
    together: (parts: readonly string[]) => parts.join(", "),
    of: (name: string, count: number, text: string) => `${name}, no date in the sources: ${count} ${text}`,
  },
  key: {
    label: "What the marks mean",
    day: "held, day known",
    planned: "planned or announced",
    month: "month known",
    monthPlanned: "month, planned",
    year: "year known",
    monthOrYear: "only month, only year known",
    derived: "derived by the atlas",
    open: "no end in the sources",
    several: "several, opens",
    postponed: "postponed",
  },
  list: {
    label: "Years",
    key: "One bar for each partnership, in this order:",
    events,
    more: (count: number) => `${count} more`,
    note: (date: string, stands: string) => `${date}, ${stands}`,
    undated: "No date in the sources",
  },
  /** Where there is no script to look closer at the marks. */
  words: {
    title: "Everything in order of time",
    since: (start: string) => `${start}, no end in the sources`,
    span: (start: string, end: string) => `${start} to ${end}`,
  },
  strip: {
    title: "Events per quarter",
    filled: "Filled held, hollow planned",
    leftOut: (count: number) => `${count} known by year only, left out`,
    label: (from: string, to: string) => `Events per quarter, ${from} to ${to}`,
    start: "Start of the time shown",
    end: "End of the time shown",
    from: "From",
    to: "to",
    hint: "A year, a month as 2014-07, a quarter as 2014-33 or a day as 2014-07-04; the start before the end.",
  },
  zoom: {
    label: "Zoom",
    in: "Show less time",
    out: "Show more time",
    all: "All years",
  },
  details: {
    close: "Close",
    when: "When",
    words: (words: string) => `“${words}”`,
    where: "Where",
    stands: "Status",
    belongs: "Part of",
    says: "Says who?",
    note: "Note",
    listed: (title: string, count: number) => `${title}: ${events(count)}`,
    listedActions: (title: string, count: number) => `${title}: ${count} ${plural(count, "action", "actions")}`,
  },
  plan: {
    title: "Action plan",
    caption: (name: string) => `Action plan of the ${name}`,
    workstream: "Workstream",
    action: "Action",
    target: "Target",
    date: "Date",
    stated: "Stated in",
    undated: "no date in the source",
    derived: (date: string) => `derived: ${date}`,
    targetOf: target,
    noTarget: "none stated",
    pod: {
      yes: "web page",
      "in part": "web page; the fuller form adds to it",
      no: "fuller form only",
    },
    other: {
      yes: "founding document",
      "in part": "founding document, in part",
      no: "later plan",
    },
    /** In neither form of the Partnership's plan. */
    later: "what came of it",
    note: (page: number, form: number) =>
      `The web page states ${page} of these; ${form} ${plural(form, "stands", "stand")} only in the fuller form or in what came of it. A plan is no record of what was done.`,
    otherNote: (page: number, later: number) =>
      `The founding document states ${page} of these; ${later} ${plural(later, "stands", "stand")} only in later plans. A plan is no record of what was done.`,
  },
};
