import fc from "fast-check";
import { expect, test } from "vitest";
import { directions, neighbourGraph, reachable } from "#core/layout/map/neighbourGraph.ts";
import { opposite, type Travel, travel, travelFrom } from "#core/layout/map/travel.ts";
import { world } from "./baseMap.ts";

const graph = neighbourGraph(world);
const ids = [...graph.keys()];

test("the arrows lead from any country to every other", () => {
  expect(ids.filter((id) => reachable(graph, id).size < ids.length)).toEqual([]);
});

test("left and right never end; up and down end only where the map does", () => {
  for (const [id, ways] of graph) {
    expect(ways.left, id).toBeDefined();
    expect(ways.right, id).toBeDefined();
  }
  expect([...graph].filter(([, { up }]) => up === undefined).length).toBeLessThan(3);
  expect([...graph].filter(([, { down }]) => down === undefined).length).toBeLessThan(3);
});

test.each([
  ["BFA", "up", "MLI"],
  ["BFA", "down", "GHA"],
  ["IND", "left", "PAK"],
  ["PRT", "right", "ESP"],
  ["MEX", "up", "USA"],
] as const)("from %s, %s leads to %s", (from, direction, to) => {
  expect(travel(graph, travelFrom(from), direction).at).toBe(to);
});

test("the opposite arrow always leads back the way one came", () => {
  const walk = fc.array(fc.constantFrom(...directions), { maxLength: 30 });
  fc.assert(
    fc.property(fc.constantFrom(...ids), walk, (start, steps) => {
      const taken = steps.flatMap((direction, index) => (steps[index - 1] === opposite[direction] ? [] : [direction]));
      const states: Travel[] = [travelFrom(start)];
      for (const direction of taken) {
        const here = states.at(-1) ?? travelFrom(start);
        const there = travel(graph, here, direction);
        if (there.at !== here.at) {
          expect(travel(graph, there, opposite[direction]).at).toBe(here.at);
          states.push(there);
        }
      }
    }),
  );
});

test("a walk that is taken back step by step ends where it began", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.constantFrom("left" as const, "right" as const),
      fc.array(fc.constantFrom("up" as const, "down" as const), { maxLength: 1 }),
      fc.nat(20),
      (start, sideways, upright, count) => {
        const steps = [...upright, ...Array.from({ length: count }, () => sideways)].filter(
          (direction, index) => index > 0 || graph.get(start)?.[direction] !== undefined,
        );
        const there = steps.reduce((state, direction) => travel(graph, state, direction), travelFrom(start));
        const back = steps.reduceRight((state, direction) => travel(graph, state, opposite[direction]), there);
        expect(back).toEqual(travelFrom(start));
      },
    ),
  );
});
