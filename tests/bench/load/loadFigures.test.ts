import { expect, test } from "vitest";
import { type LoadFigures, middleLoad } from "./loadFigures.ts";
import { loadTable } from "./loadTable.ts";
import { loadTargets, targetLine } from "./loadTargets.ts";

const load = (more: Partial<LoadFigures> = {}): LoadFigures => ({
  paint: 200,
  interactive: 300,
  bytesToMap: 40_000,
  bytes: 50_000,
  bytesInAll: 60_000,
  requests: 4,
  shift: 0,
  longest: 0,
  long: 0,
  ...more,
});

test("each figure has its own middle, whatever round it is of: the mean without the lowest and highest quarter", () => {
  const rounds = [
    load({ paint: 100, requests: 9 }),
    load({ paint: 900, requests: 5 }),
    load({ paint: 300, requests: 1 }),
    load({ paint: 308, requests: 4 }),
  ];
  expect(middleLoad(rounds)).toEqual(load({ paint: 304, requests: 4.5 }));
});

test("a table says how many times as long as the bare page and the limit a page takes", () => {
  const [bare, limit] = [load(), load({ paint: 100, interactive: 150 })];
  const lines = loadTable(
    [
      { name: "the atlas", figures: load({ paint: 130, interactive: 600, bytesToMap: 32_100, bytes: 43_210 }) },
      { name: "bare d3", figures: bare },
    ],
    bare,
    limit,
  ).split("\n");
  expect(lines[1]?.split(/ {2,}/)).toEqual([
    "the atlas",
    "32.1",
    "43.2",
    "60.0",
    "4",
    "130",
    "0.65",
    "1.30",
    "600",
    "2.00",
    "4.00",
    "0.000",
    "0",
    "0",
  ]);
  expect(lines[2]).toMatch(/^bare d3 .* 1\.00 /);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});

const judged = { limit: load({ paint: 100 }), bare: load(), others: [load({ bytesToMap: 90_000 })], longestTask: 50 };

test("an atlas just within every target meets them all", () => {
  const atlas = load({ paint: 100, bytesToMap: 90_000, longest: 50 });
  expect(loadTargets({ ...judged, atlas }).map(({ isMet }) => isMet)).toEqual([true, true, true, true, true]);
});

test("each target is missed by itself", () => {
  const missed = (more: Partial<LoadFigures>) =>
    loadTargets({ ...judged, atlas: load({ paint: 90, ...more }) }).flatMap(({ isMet }, n) => (isMet ? [] : [n]));
  expect(missed({ paint: 131 })).toEqual([0, 1]);
  expect(missed({ paint: 101 })).toEqual([0]);
  expect(missed({ bytesToMap: 90_001 })).toEqual([2]);
  expect(missed({ shift: 0.001 })).toEqual([3]);
  expect(missed({ longest: 51 })).toEqual([4]);
});

test("what was not measured meets no target", () => {
  const [first] = loadTargets({ ...judged, atlas: load({ paint: Number.NaN }) });
  expect(first?.isMet).toBe(false);
});

test("a line says the figure, its limit, and whether it is kept", () => {
  expect(targetLine({ says: "Layout shift", value: 0.1234, limit: 0, isMet: false })).toBe(
    "✗ Layout shift: 0.12, at most 0: NOT MET",
  );
});
