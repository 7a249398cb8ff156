import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, monthOf, stepped } from "#panels/timeline/windowSteps.ts";

const extent = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2026, 0, 1) };
const window = { start: Date.UTC(2013, 0, 1), end: Date.UTC(2019, 0, 1) };
const moved = (side: "start" | "end", key: string) => {
  const next = stepped(side, key, window, extent);
  return next && new Date(next[side]).toISOString().slice(0, 10);
};

test.each([
  ["ArrowRight", "2013-02-01"],
  ["ArrowLeft", "2012-12-01"],
  ["ArrowUp", "2013-02-01"],
  ["PageUp", "2014-01-01"],
  ["PageDown", "2012-01-01"],
  ["Home", "2010-01-01"],
  ["End", "2018-12-01"],
])("%s moves the start to %s", (key, date) => {
  expect(moved("start", key)).toBe(date);
});

test.each([
  ["Home", "2013-02-01"],
  ["End", "2026-01-01"],
  ["PageUp", "2020-01-01"],
])("%s moves the end to %s", (key, date) => {
  expect(moved("end", key)).toBe(date);
});

test("another key moves nothing", () => {
  expect(stepped("start", "Enter", window, extent)).toBeUndefined();
});

test("the ends bound each other: no walk brings them nearer than a month or out of all time", () => {
  const key = fc.constantFrom("ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("start", "end"), key), { maxLength: 40 }), (walk) => {
      let now = window;
      for (const [side, pressed] of walk) now = stepped(side, pressed, now, extent) ?? now;
      expect(monthOf(now.end, extent) - monthOf(now.start, extent)).toBeGreaterThanOrEqual(1);
      expect(now.start).toBeGreaterThanOrEqual(extent.start);
      expect(now.end).toBeLessThanOrEqual(extent.end);
      expect(boundsOf("start", now, extent)[0]).toBe(0);
    }),
  );
});
