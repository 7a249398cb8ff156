import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHeld } from "#core/layout/timeline/lane.ts";
import { layoutTimeline, type Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { isPoint } from "#core/layout/timeline/mark.ts";
import { baselineOf, boxOf, type PlacedLane } from "#core/layout/timeline/placedLane.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { overlaps } from "#core/model/interval.ts";
import { allTime, anyLanes, anyWindow, laneOf, manyItems, optionsOf } from "./madeUp.ts";

/** From a narrow column to a wide screen. */
const twentyWidths = Array.from({ length: 20 }, (_, step) => 600 + step * 70);

const meet = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function overlappingLabels({ lanes }: Timeline): readonly string[] {
  const boxes = lanes.flatMap((lane) => lane.labels.map((label) => ({ text: label.text, box: boxOf(lane, label) })));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])),
  );
}

/** Ticks that run through a name on their way to their own. */
const crossedLabels = (lane: PlacedLane): readonly string[] =>
  lane.labels.flatMap(({ tick, row, mark }) =>
    tick === undefined
      ? []
      : lane.labels
          .filter((other) => other.row < row && tick > other.x && tick < other.x + other.width)
          .map((other) => `${mark} through ${other.text}`),
  );

const random = fc.record({ lanes: anyLanes(30), window: anyWindow, mode: fc.constantFrom("compact", "full") });

describe("for random data", () => {
  test.each(twentyWidths)("no two labels share any place at %i px, and no tick runs through a name", (width) => {
    fc.assert(
      fc.property(random, ({ lanes, window, mode }) => {
        const timeline = layoutTimeline(lanes, optionsOf({ width, window, mode }));
        expect(overlappingLabels(timeline)).toEqual([]);
        expect(timeline.lanes.flatMap(crossedLabels)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("no two spans of one form in a lane overlap, and no two points stand nearer than 9.5 px", () => {
    fc.assert(
      fc.property(random, ({ lanes, window, mode }) => {
        for (const { marks, grounds } of layoutTimeline(lanes, optionsOf({ window, mode })).lanes) {
          const points = marks.filter(isPoint).toSorted((a, b) => a.x - b.x);
          points.slice(1).forEach((point, index) => {
            expect(point.x - (points[index]?.x ?? 0)).toBeGreaterThanOrEqual(9.5 - 1e-6);
          });
          const spans = [...marks, ...grounds].filter((mark) => !isPoint(mark));
          for (const form of ["diamond", "band", "frame", "hatch", "edge"]) {
            const same = spans.filter((span) => span.form === form).toSorted((a, b) => a.left - b.left);
            same.slice(1).forEach((span, index) => {
              const before = same[index];
              expect(span.left).toBeGreaterThanOrEqual((before?.left ?? 0) + (before?.width ?? 0) - 0.51);
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("pills never overlap each other", () => {
    fc.assert(
      fc.property(random, ({ lanes, window }) => {
        for (const { marks } of layoutTimeline(lanes, optionsOf({ window })).lanes) {
          const pills = marks.filter(({ form }) => form === "pill");
          pills.slice(1).forEach((pill, index) => {
            const before = pills[index];
            expect(pill.left).toBeGreaterThanOrEqual((before?.left ?? 0) + (before?.width ?? 0) - 1e-6);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  test("everything lands inside the plot, and labels inside the page", () => {
    fc.assert(
      fc.property(random, fc.constantFrom(...twentyWidths), ({ lanes, window, mode }, width) => {
        const { plot, lanes: placed, names } = layoutTimeline(lanes, optionsOf({ window, mode, width }));
        for (const { marks, life, labels } of placed) {
          for (const { x } of marks) {
            expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
            expect(x).toBeLessThanOrEqual(plot.right + 1e-6);
          }
          for (const { x, width: long } of [...life, ...marks.flatMap(({ segments }) => segments)]) {
            expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
            expect(x + long).toBeLessThanOrEqual(plot.right + 1e-6);
          }
          for (const { x, width: long } of labels) {
            expect(x).toBeGreaterThanOrEqual(names.width - 96);
            expect(x + long).toBeLessThanOrEqual(plot.right + 1e-6);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("each item of the window is in one mark, and none of the others is", () => {
    fc.assert(
      fc.property(random, ({ lanes, window, mode }) => {
        const timeline = layoutTimeline(lanes, optionsOf({ window, mode }));
        const wanted = lanes.flatMap(({ items }) => items).filter(({ date }) => overlaps(date.span, window));
        const placed = timeline.lanes.flatMap(({ marks }) => marks).flatMap(({ items }) => items);
        expect(placed.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
      { numRuns: 150 },
    );
  });

  test("a mark is hollow exactly where nothing in it was held: what was planned is never drawn as held", () => {
    fc.assert(
      fc.property(random, ({ lanes, window, mode }) => {
        for (const { marks, grounds } of layoutTimeline(lanes, optionsOf({ window, mode })).lanes) {
          for (const { items, hollow, form } of [...marks, ...grounds]) {
            expect(hollow).toBe(!items.some(({ status }) => isHeld(status)));
            if (form === "band") expect(hollow).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the same data and size give the same timeline, in whichever order the items come", () => {
    fc.assert(
      fc.property(random, ({ lanes, window, mode }) => {
        const options = optionsOf({ window, mode });
        const turned = lanes.map((lane) => ({ ...lane, items: lane.items.toReversed() }));
        const drawn = (some: typeof lanes) =>
          layoutTimeline(some, options).lanes.map(({ marks, labels, height }) => [marks, labels, height]);
        expect(drawn(turned)).toEqual(drawn(lanes));
        expect(drawn(lanes)).toEqual(drawn(lanes));
      }),
      { numRuns: 50 },
    );
  });
});

test("ten thousand items lay out without overlap", () => {
  const lanes = [0, 1, 2, 3].map((index) =>
    laneOf(
      `l${index}`,
      manyItems(2500).map((item) => ({ ...item, id: `${index}${item.id}` })),
    ),
  );
  const timeline = layoutTimeline(lanes, optionsOf());
  expect(overlappingLabels(timeline)).toEqual([]);
  expect(timeline.lanes.flatMap(({ marks }) => marks).flatMap(({ items }) => items)).toHaveLength(10_000);
  expect(timeline.lanes.flatMap(({ marks }) => marks).length).toBeLessThan(600);
});

test("what has no date stands on the shelf and nowhere else", () => {
  const shelf = { count: 2, text: "actions, 3 courses", ids: ["x", "y"] };
  const lanes = [
    laneOf("pod", []),
    laneOf("pod-training", [], { level: "workstream", partnership: "pod", life: undefined, shelf }),
  ];
  const { lanes: placed, shelf: column } = layoutTimeline(lanes, optionsOf());
  expect(placed[1]?.marks).toEqual([]);
  expect(placed[1]?.shelf).toBe("actions, 3 courses");
  expect(column?.x).toBeGreaterThan(1000);
});

test("what no label names is counted", () => {
  const items = manyItems(60).filter(({ date }) => date.kind === "date");
  const [lane] = layoutTimeline([laneOf("a", items)], optionsOf()).lanes;
  const named = lane?.labels.length ?? 0;
  expect(named).toBeGreaterThan(2);
  expect(lane?.unnamed.length).toBeGreaterThan(0);
  expect(lane?.unnamed.length).toBeLessThanOrEqual(items.length - named);
});

test("labels under the bar take two rows at most, and the lane grows by sixteen px for each", () => {
  const [lane] = layoutTimeline([laneOf("a", manyItems(80))], optionsOf()).lanes;
  expect(Math.max(...(lane?.labels ?? []).map(({ row }) => row))).toBe(1);
  expect(lane?.height).toBe(30 + 2 * 16 + 6);
  expect(lane && baselineOf(lane, 1) - baselineOf(lane, 0)).toBe(16);
});

test("compact lanes are 28 px high, without labels, workstreams or shelf", () => {
  const lanes = [laneOf("a", manyItems(30), { shelf: { count: 1, text: "x", ids: ["x"] } })];
  const timeline = layoutTimeline(lanes, optionsOf({ mode: "compact", width: 1216 }));
  expect(timeline.lanes.map(({ height, labels }) => [height, labels.length])).toEqual([[28, 0]]);
  expect(timeline.shelf).toBeUndefined();
  expect(timeline.lanes[0]?.count).toBe(30);
});

test("a partnership with nothing in the window is named as absent, with its workstreams", () => {
  const life = { start: parseEdtf("2013-09-18"), end: parseEdtf("2015-01-23"), lastKnown: Date.UTC(2015, 0, 23) };
  const pod = laneOf("pod", [], { life });
  const training = laneOf("pod-training", [], {
    level: "workstream",
    partnership: "pod",
    life: undefined,
    shelf: { count: 1, text: "x", ids: [] },
  });
  const window = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2021, 0, 1) };
  const timeline = layoutTimeline([pod, training], optionsOf({ window }));
  expect(timeline.lanes).toEqual([]);
  expect(timeline.absent.map(({ id }) => id)).toEqual(["pod"]);
});

test("a font that is wider than estimated gets the more room for it", () => {
  const lanes = [laneOf("a", manyItems(40))];
  const usual = layoutTimeline(lanes, optionsOf({ window: allTime }));
  const wider = layoutTimeline(lanes, optionsOf({ window: allTime, textScale: 1.3 }));
  expect(overlappingLabels(wider)).toEqual([]);
  const widthOf = ({ lanes: [lane] }: Timeline, text: string) =>
    lane?.labels.find((label) => label.text === text)?.width;
  const shared = usual.lanes[0]?.labels.find(({ text }) => widthOf(wider, text) !== undefined)?.text ?? "";
  expect(widthOf(wider, shared)).toBeCloseTo((widthOf(usual, shared) ?? 0) * 1.3);
});
