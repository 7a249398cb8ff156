import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { generatedAtlas } from "../core/select/generatedAtlas.ts";
import { fakeHistory } from "./fakeHistory.ts";

const atlas = generatedAtlas(20);
const begin = (search = "", path = "/") => fakeHistory(atlas, { path, search });

type Act =
  | { readonly act: "choose"; readonly patch: Partial<Filter> }
  | { readonly act: "drag"; readonly steps: readonly Partial<Filter>[] }
  | { readonly act: "go"; readonly href: string }
  | { readonly act: "hover"; readonly id: string };

const patches: fc.Arbitrary<Partial<Filter>> = fc.oneof(
  fc.subarray(["theme-0", "theme-1", "theme-2"]).map((topics) => ({ topics })),
  fc.subarray(["AAA", "AAB", "BCD"]).map((countries) => ({ countries })),
  fc.integer({ min: 2000, max: 2020 }).map((year) => ({ time: `${year}..2024` })),
  fc.constantFrom("ba", "do ke", "").map((query) => ({ query })),
  fc.constantFrom("cards", "list", "table").map((view) => ({ view })),
);

const acts: fc.Arbitrary<Act> = fc.oneof(
  patches.map((patch) => ({ act: "choose", patch }) as const),
  fc.array(patches, { maxLength: 5 }).map((steps) => ({ act: "drag", steps }) as const),
  fc
    .constantFrom("/map", "/map?topic=theme-1", "/countries/AAA?v=2", "/?topic=nonsense")
    .map((href) => ({ act: "go", href }) as const),
  fc.constantFrom("AAA", "AAB").map((id) => ({ act: "hover", id }) as const),
);

function perform({ store }: ReturnType<typeof begin>, act: Act): void {
  const { choose, drag, drop, go, hover } = store.getState();
  if (act.act === "choose") choose(act.patch);
  else if (act.act === "go") go(act.href);
  else if (act.act === "hover") hover({ kind: "country", id: act.id });
  else {
    for (const step of act.steps) drag(step);
    drop();
  }
}

describe("acts and the history", () => {
  test("any number of acts, then as many times Back, is the start", () => {
    fc.assert(
      fc.property(
        fc.array(acts, { maxLength: 30 }),
        fc.constantFrom("", "?topic=theme-2&v=1", "?country=zzz"),
        (all, search) => {
          const history = begin(search);
          const { filter, unknown, invalid } = history.store.getState();
          const passed: [string, Filter][] = [];
          for (const act of all) {
            const [before, depth] = [
              [history.address(), history.store.getState().filter] as [string, Filter],
              history.depth(),
            ];
            perform(history, act);
            expect(history.depth() - depth).toBeLessThanOrEqual(1);
            if (history.depth() > depth) passed.push(before);
          }
          for (const [address, then] of passed.reverse()) {
            history.move(-1);
            expect(history.address()).toBe(address);
            expect(history.store.getState().filter).toEqual(then);
          }
          expect(history.depth()).toBe(0);
          expect(history.store.getState()).toMatchObject({ path: "/", search, filter, unknown, invalid });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("after Back, Forward brings every act again", () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 12 }), (all) => {
        const history = begin();
        for (const act of all) perform(history, act);
        const [depth, filter, address] = [history.depth(), history.store.getState().filter, history.address()];
        for (let step = 0; step < depth; step++) history.move(-1);
        for (let step = 0; step < depth; step++) history.move(1);
        expect(history.address()).toBe(address);
        expect(writeFilter(history.store.getState().filter)).toBe(writeFilter(filter));
      }),
    );
  });

  test("a drag changes the filter at once and the address at its end, once", () => {
    const history = begin();
    const { drag, drop } = history.store.getState();
    for (const year of [2010, 2011, 2012]) drag({ time: `${year}..2015` });
    expect(history.store.getState().filter.time).toBe("2012..2015");
    expect(history.address()).toBe("/");
    drop();
    expect(history.address()).toBe("/?time=2012..2015");
    expect(history.depth()).toBe(1);
  });

  test("a drag that ends where it began, and a choice of what is chosen, leave no trace", () => {
    const history = begin("?time=2012..2015");
    const { drag, drop, choose } = history.store.getState();
    drag({ time: "2013..2015" });
    drag({ time: "2012..2015" });
    drop();
    choose({ time: "2012..2015" });
    expect(history.depth()).toBe(0);
  });

  test("a link to where one is leads nowhere, and one to another page keeps the filter until it is there", () => {
    const history = begin("?topic=theme-1");
    history.store.getState().go("/?topic=theme-1");
    expect(history.depth()).toBe(0);
    history.store.getState().go("/map?topic=theme-1");
    expect(history.store.getState()).toMatchObject({ path: "/map", filter: { ...defaultFilter, topics: ["theme-1"] } });
  });
});

describe("the store and its address", () => {
  test("names the dropped parts of a link until the next act", () => {
    const { store, address } = begin("?topic=theme-1~none");
    expect(store.getState().invalid).toEqual([{ key: "topic", value: "none", reason: "unknown" }]);
    store.getState().choose({ view: "list" });
    expect(store.getState().invalid).toEqual([]);
    expect(address()).toBe("/?topic=theme-1&view=list");
  });

  test("keeps unknown keys through every act", () => {
    const { store, address } = begin("?v=2&topic=theme-1");
    store.getState().choose({ topics: [] });
    expect(address()).toBe("/?v=2");
  });

  test("pointing at the same thing again changes nothing", () => {
    const { store } = begin();
    store.getState().hover({ kind: "country", id: "AAA" });
    const before = store.getState();
    store.getState().hover({ kind: "country", id: "AAA" });
    expect(store.getState()).toBe(before);
    store.getState().hover(undefined);
    expect(store.getState().hovered).toBeUndefined();
  });

  test("following the address one is at already keeps the very filter", () => {
    const { store } = begin("?topic=theme-1");
    const { filter } = store.getState();
    store.getState().follow({ path: "/", search: "?topic=theme-1" });
    store.getState().follow({ path: "/map", search: "?topic=theme-1" });
    expect(store.getState().filter).toBe(filter);
    expect(store.getState().path).toBe("/map");
  });
});
