import { describe, expect, test } from "vitest";
import type { Lane } from "#core/layout/timeline/lane.ts";
import { type LaneTables, lanesOf } from "#core/layout/timeline/lanes.ts";
import { layoutTimeline } from "#core/layout/timeline/layoutTimeline.ts";
import type { Action, AtlasEvent, Cohort, Partnership, Workstream } from "#core/model/records.ts";
import { optionsOf } from "./madeUp.ts";
import { tables, words } from "./realData.ts";

const partnership = (over: Partial<Partnership> = {}): Partnership => ({
  id: "pod",
  name: "Partnership for Open Data",
  acronym: "POD",
  kind: "partnership",
  start: "2013-09-18",
  status: "merged",
  summary: "",
  themes: [],
  source: "s",
  ...over,
});
const workstream: Workstream = { id: "w", partnership: "pod", name: "Scoping", order: 1, source: "s" };
const action = (over: Partial<Action>): Action => ({
  id: "a1",
  workstream: "w",
  order: 1,
  kind: "action",
  summary: "Agree metrics",
  foundingDocument: "yes",
  source: "s",
  ...over,
});
const event = (over: Partial<AtlasEvent>): AtlasEvent => ({
  id: "e1",
  title: "Partnership for Open Data launched",
  date: "2013-09-18",
  dateWords: "",
  kind: "launch",
  partnership: "pod",
  status: "held",
  source: "s",
  ...over,
});
const tablesOf = (over: Partial<LaneTables>): LaneTables => ({
  partnerships: [partnership()],
  workstreams: [workstream],
  actions: [],
  objectives: [],
  cohorts: [],
  sources: [],
  layers: [],
  events: [],
  ...over,
});
const full = (over: Partial<LaneTables>): readonly Lane[] => {
  const made = tablesOf(over);
  return lanesOf(made, made.events, "full", words);
};
const itemsIn = (lane: Lane | undefined) => lane?.items.map(({ id, status, date }) => [id, status, date.text]);

describe("a plan", () => {
  const dated = action({ id: "dated", date: "2014-02" });
  const quarter = action({ id: "quarter", planYear: 1, planQuarter: 1 });
  const undated = action({ id: "undated" });

  test("places its quarters by the sourced launch, as derived, and leaves the undated on the shelf", () => {
    const [, lane] = full({ actions: [dated, quarter, undated] });
    expect(itemsIn(lane)).toEqual([
      ["quarter", "derived", "2013-09-18/2013-12-17"],
      ["dated", "planned", "2014-02"],
    ]);
    expect(lane?.shelf).toEqual({ count: 1, text: "1 actions", ids: ["undated"] });
  });

  test.each(["2013", "2013-09~", "/2013-09"])("places no quarter where the launch is known only as %s", (start) => {
    const [, lane] = full({ partnerships: [partnership({ start })], actions: [quarter, undated] });
    expect(itemsIn(lane)).toEqual([]);
    expect(lane?.shelf?.ids).toEqual(["quarter", "undated"]);
  });

  test("what it names is planned, unless its source calls it completed or an event of that date and source says it was held", () => {
    const held = event({ id: "study", title: "Scoping study", date: "2014-06-06" });
    const actions = [
      action({ id: "study-action", date: "2014-06-06", kind: "deliverable" }),
      action({ id: "other", date: "2014-06-06", kind: "deliverable", source: "elsewhere" }),
      action({ id: "stream", date: "/2016-04", kind: "completed work stream" }),
    ];
    const [group, lane] = full({ actions, events: [held] });
    expect(itemsIn(lane)).toEqual([
      ["other", "planned", "2014-06-06"],
      ["study", "held", "2014-06-06"],
      ["stream", "held", "/2016-04"],
    ]);
    expect(group?.items).toEqual([]);
  });

  test("an event that the filter leaves out is not drawn as an action instead", () => {
    const told = event({ id: "study", date: "2014-06-06" });
    const made = tablesOf({ actions: [action({ date: "2014-06-06" })], events: [told] });
    expect(lanesOf(made, [], "full", words).flatMap(({ items }) => items)).toEqual([]);
  });
});

test("a cohort stands once: as its event where there is one", () => {
  const cohort: Cohort = {
    id: "c1",
    partnership: "pod",
    order: 1,
    name: "First cohort",
    date: "2020-10/2021-04",
    summary: "",
    themes: [],
    source: "s",
  };
  const told = event({ id: "e-c1", kind: "cohort", date: cohort.date });
  expect(itemsIn(full({ cohorts: [cohort] })[0])).toEqual([["c1", "held", cohort.date]]);
  expect(itemsIn(full({ cohorts: [cohort], events: [told] })[0])).toEqual([["e-c1", "held", cohort.date]]);
});

test("a partnership is known until its last dated source or held event, never by what was only planned", () => {
  const sources = [{ id: "s", title: "", date: "2014-08-28", read: "", gives: "", reliability: "high" as const }];
  const lastOf = (over: Partial<LaneTables>) => full({ sources, ...over })[0]?.life?.lastKnown;
  expect(lastOf({})).toBe(Date.UTC(2014, 7, 28, 12));
  expect(lastOf({ events: [event({ date: "2016-04-06" })] })).toBe(Date.UTC(2016, 3, 6, 12));
  expect(lastOf({ events: [event({ date: "2030-01-01", status: "planned" })] })).toBe(Date.UTC(2014, 7, 28, 12));
});

describe("the real data", () => {
  const compact = lanesOf(tables, tables.events, "compact", words);
  const all = lanesOf(tables, tables.events, "full", words);

  test("every event is in one lane, in compact and in full", () => {
    for (const lanes of [compact, all]) {
      const ids = lanes
        .flatMap(({ items }) => items)
        .filter(({ kind }) => kind === "event")
        .map(({ id }) => id);
      expect(ids.toSorted()).toEqual(tables.events.map(({ id }) => id).sort());
    }
  });

  test("compact lanes are the partnerships by their start, then conferences, then programmes and indices", () => {
    expect(compact.map(({ id }) => id)).toEqual([
      "ogp",
      "wb-ta",
      "pod",
      "ogp-odwg",
      "od4d",
      "odc",
      "ogp-od4d",
      "odi-ms-pln",
      "conferences",
      "programmes",
    ]);
  });

  test("every action is a mark or on a shelf, and never both", () => {
    const shelved = all.flatMap(({ shelf, level }) => (level === "workstream" ? (shelf?.ids ?? []) : []));
    const dated = tables.actions.filter(({ date, planYear }) => date !== undefined || planYear !== undefined);
    expect(shelved.toSorted()).toEqual(
      tables.actions
        .filter((one) => !dated.includes(one))
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("the first quarter of the Partnership's plan is derived from its launch", () => {
    const scoping = all.find(({ id }) => id === "pod-scoping");
    const plan = scoping?.items.filter(({ status }) => status === "derived");
    expect(new Set(plan?.map(({ date }) => date.text))).toEqual(new Set(["2013-09-18/2013-12-17"]));
    expect(plan).toHaveLength(7);
  });

  test("nothing that was planned, announced or postponed is drawn as held, at any width", () => {
    for (const width of [600, 900, 1376]) {
      for (const { marks } of layoutTimeline(all, optionsOf({ width })).lanes) {
        for (const { items, hollow } of marks) expect(hollow).toBe(items.every(({ status }) => status !== "held"));
      }
    }
  });

  test("a bar without a known end stops long before today", () => {
    const ends = new Map(
      all.flatMap(({ id, life }) => (life && !life.end ? [[id, new Date(life.lastKnown).getUTCFullYear()]] : [])),
    );
    expect(ends.get("ogp-odwg")).toBe(2016);
    expect(ends.get("wb-ta")).toBe(2017);
    expect(ends.get("ogp-od4d")).toBe(2018);
  });

  test("only the partnerships asked for have lanes", () => {
    const shown = lanesOf(tables, [], "full", words, new Set(["odc"]));
    expect(shown.map(({ id }) => id)).toEqual(["odc"]);
  });
});
