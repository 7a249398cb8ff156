import { describe, expect, test } from "vitest";
import { hitsOf } from "#core/layout/timeline/hit.ts";
import type { Item, ItemStatus } from "#core/layout/timeline/lane.ts";
import { markOf } from "#core/layout/timeline/mark.ts";
import { joinMarks } from "#core/layout/timeline/merge.ts";
import { plotOf } from "#core/layout/timeline/plot.ts";
import { parseEdtf } from "#core/model/edtf.ts";

const itemOf = (date: string, status: ItemStatus = "held", id = date): Item => ({
  id,
  kind: "event",
  date: parseEdtf(date),
  status,
  label: id,
  place: undefined,
  weight: 1,
});

/** Two years, half a px a day. */
const plot = plotOf({ start: Date.UTC(2014, 0, 1), end: Date.UTC(2016, 0, 1) }, 0, 365);
const marked = (date: string, status: ItemStatus = "held") => markOf(itemOf(date, status), plot);

describe("a date is drawn as exactly as it is known", () => {
  test.each<[string, ItemStatus, string, number]>([
    ["2014-07-04", "held", "diamond", 11],
    ["2014-07-04", "announced", "diamond", 11],
    ["2014-07-01/2014-07-03", "held", "diamond", 11],
    ["2014-07-01/2014-07-30", "held", "diamond", 15],
    ["2014-07", "held", "ellipse", 20.5],
    ["2014", "held", "band", 182.5],
    ["2014", "planned", "frame", 182.5],
    ["2014-33", "held", "band", 45],
    ["2014-10/2015-04", "held", "band", 106],
    ["2014-01-01/2014-03-31", "derived", "hatch", 45],
    ["/2014-06", "held", "edge", 64],
  ])("%s, %s, as a %s %s px wide", (date, status, form, width) => {
    const mark = marked(date, status);
    expect(mark.form).toBe(form);
    expect(mark.width).toBeCloseTo(width);
    expect(mark.hollow).toBe(status !== "held");
  });

  test("a month too short to see is a soft dot", () => {
    const wide = plotOf({ start: Date.UTC(2000, 0, 1), end: Date.UTC(2030, 0, 1) }, 0, 600);
    expect(markOf(itemOf("2014-07"), wide).width).toBe(14);
  });

  test("approximate and uncertain dates are marked, exact ones are not", () => {
    expect(
      ["2014-07~", "2014-07?", "2014-07%", "2014-07", "2014-07~/2014-09?"].map((date) => marked(date).doubt),
    ).toEqual(["~", "?", "~?", "", "~?"]);
  });

  test("what was postponed is told apart from what is planned", () => {
    expect([marked("2015-11", "postponed").postponed, marked("2015-11", "planned").postponed]).toEqual([true, false]);
  });
});

const joined = (items: readonly Item[], pills = true) =>
  joinMarks(
    items.map((item) => markOf(item, plot)),
    pills,
  );

describe("marks too near to each other become one", () => {
  test("at 9 px they do, at 10 px they do not", () => {
    const near = [itemOf("2014-07-01"), itemOf("2014-07-19")];
    const apart = [itemOf("2014-07-01"), itemOf("2014-07-21")];
    expect(joined(near).marks.map(({ form, items }) => [form, items.length])).toEqual([["pill", 2]]);
    expect(joined(apart).marks.map(({ form }) => form)).toEqual(["diamond", "diamond"]);
  });

  test("a pill is hollow only where every event in it is planned", () => {
    const pair = (...statuses: readonly ItemStatus[]) =>
      joined(statuses.map((status, index) => itemOf("2014-07-01", status, `e${index}`))).marks[0]?.hollow;
    expect([pair("planned", "announced"), pair("planned", "held")]).toEqual([true, false]);
  });

  test("years of the same lane that coincide bear a pill, which points near it join", () => {
    const { marks, grounds } = joined([itemOf("2014", "held", "a"), itemOf("2014", "held", "b"), itemOf("2014-07-02")]);
    expect(grounds.map(({ form, items }) => [form, items.length])).toEqual([["band", 2]]);
    expect(marks.map(({ form, items }) => [form, items.length])).toEqual([["pill", 3]]);
  });

  test("in a workstream a span of several stays one mark of several", () => {
    const several = ["a", "b", "c"].map((id) => itemOf("2014-01-01/2014-03-31", "derived", id));
    const { marks, grounds } = joined(several, false);
    expect([marks.map(({ form, items }) => [form, items.length]), grounds]).toEqual([[["hatch", 3]], []]);
  });

  test("a band is never swallowed by a day within it", () => {
    expect(
      joined([itemOf("2014"), itemOf("2014-03-01")])
        .marks.map(({ form }) => form)
        .sort(),
    ).toEqual(["band", "diamond"]);
  });
});

test("a press around a point means it, up to half way to the next", () => {
  const { marks } = joined([itemOf("2014-03-01"), itemOf("2014-03-31"), itemOf("2015-03-01")]);
  const hits = [...hitsOf(marks).values()];
  expect(hits.map(({ width }) => Math.round(width * 10) / 10)).toEqual([19.5, 19.5, 24]);
  expect((hits[0]?.x ?? 0) + (hits[0]?.width ?? 0)).toBeCloseTo(hits[1]?.x ?? 0);
});
