import { expect, test } from "vitest";
import { createPack } from "#state/pack.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a pack that is here from the start is read at once and never loaded", () => {
  const pack = createPack(() => Promise.reject(new Error("must not load")), { rows: [1] });
  pack.ask();
  expect(pack.store.getState()).toEqual({ state: "here", tables: { rows: [1] } });
});

test("a pack is loaded once, when it is first asked for", async () => {
  let loads = 0;
  const pack = createPack(async () => ++loads);
  expect(pack.store.getState()).toEqual({ state: "absent" });
  pack.ask();
  pack.ask();
  expect(pack.store.getState()).toEqual({ state: "loading" });
  await settled();
  pack.ask();
  expect(pack.store.getState()).toEqual({ state: "here", tables: 1 });
});

test("without a network it says so, and may be tried again", async () => {
  let isOnline = false;
  const pack = createPack(async () => {
    if (!isOnline) throw new Error("offline");
    return "tables";
  });
  pack.ask();
  await settled();
  const failed = pack.store.getState();
  expect(failed.state).toBe("failed");
  pack.ask();
  expect(pack.store.getState()).toBe(failed);
  isOnline = true;
  if (failed.state === "failed") failed.retry();
  expect(pack.store.getState()).toEqual({ state: "loading" });
  await settled();
  expect(pack.store.getState()).toEqual({ state: "here", tables: "tables" });
});
