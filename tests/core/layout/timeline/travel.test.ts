import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutTimeline } from "#core/layout/timeline/layoutTimeline.ts";
import { firstStop, isThere, type Stand, travel } from "#core/layout/timeline/travel.ts";
import { anyLanes, laneOf, optionsOf } from "./madeUp.ts";

const timelines = anyLanes(12).map((lanes) => layoutTimeline(lanes, optionsOf()));
const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
const opposite = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowDown",
  ArrowDown: "ArrowUp",
} as const;

const startIn = (timeline: Parameters<typeof travel>[0]): Stand | undefined => {
  const stop = firstStop(timeline);
  return stop === undefined
    ? undefined
    : { stop, goal: timeline.lanes.flatMap(({ marks }) => marks).find(({ id }) => id === stop)?.x ?? 0 };
};

test("the opposite arrow returns, from wherever a walk has led", () => {
  fc.assert(
    fc.property(
      timelines,
      fc.array(fc.constantFrom(...arrows), { maxLength: 20 }),
      fc.constantFrom(...arrows),
      (timeline, walk, arrow) => {
        let stand = startIn(timeline);
        for (const key of walk) stand = (stand && travel(timeline, stand, key)) ?? stand;
        const next = stand && travel(timeline, stand, arrow);
        if (!stand || !next) return;
        expect(travel(timeline, next, opposite[arrow])?.stop).toBe(stand.stop);
      },
    ),
  );
});

test("every stop can be reached from the first", () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const start = startIn(timeline);
      if (!start) return;
      const seen = new Set<string>([start.stop]);
      const queue: Stand[] = [start];
      for (let stand = queue.pop(); stand; stand = queue.pop()) {
        for (const key of [...arrows, "Home", "End"]) {
          const next = travel(timeline, stand, key);
          if (!next || seen.has(next.stop)) continue;
          expect(isThere(timeline, next.stop)).toBe(true);
          seen.add(next.stop);
          queue.push(next);
        }
      }
      for (const { marks } of timeline.lanes) for (const { id } of marks) expect(seen.has(id)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("Home and End go to the ends of the lane, with Ctrl to those of the timeline", () => {
  const shelf = { count: 1, text: "action", ids: ["x"] };
  const lanes = [
    laneOf("a", [], { shelf }),
    laneOf("b", [], { level: "workstream", partnership: "a", life: undefined, shelf }),
  ];
  const timeline = layoutTimeline(lanes, optionsOf());
  const go = (from: string, key: string, ctrl = false) => travel(timeline, { stop: from, goal: 0 }, key, ctrl)?.stop;
  expect(go("shelf:a", "Home")).toBe("lane:a");
  expect(go("lane:a", "End")).toBe("shelf:a");
  expect(go("lane:a", "End", true)).toBe("shelf:b");
  expect(go("shelf:b", "Home", true)).toBe("lane:a");
});

test("a key that leads nowhere, and a stop that is gone, lead nowhere", () => {
  const timeline = layoutTimeline([laneOf("a", [])], optionsOf());
  expect(travel(timeline, { stop: "lane:a", goal: 0 }, "x")).toBeUndefined();
  expect(travel(timeline, { stop: "lane:a", goal: 0 }, "ArrowUp")).toBeUndefined();
  expect(travel(timeline, { stop: "gone", goal: 0 }, "ArrowDown")).toBeUndefined();
});
