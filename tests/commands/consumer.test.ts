import { join } from "node:path";
import { expect, test } from "vitest";
import { type Consumer, consumerHere, foundConsumer } from "#build/consumer.ts";
import { isFirefox } from "#build/consumers.ts";
import type { Machine } from "#build/foreignProgram.ts";

const machine: Machine = { env: { PATH: "/a" }, platform: "linux" };

const thing: Consumer = {
  name: "Thing",
  variables: ["ATLAS_THING"],
  onPath: ["thing"],
  macOs: [],
  windows: [],
  works: () => true,
  packages: ["thing"],
  without: "So nothing was opened in it. Install Thing.",
};

test("a program of others is found with what it needs beside it, or what is missing is named", () => {
  expect(foundConsumer(thing, machine)).toEqual({ path: join("/a", "thing") });
  expect(foundConsumer({ ...thing, works: () => false }, machine)).toEqual({ missing: "Thing" });
  expect(foundConsumer({ ...thing, lacks: () => "Pencil" }, machine)).toEqual({ missing: "Pencil" });
});

test("where it is not and cannot be installed, one line says what was not done and how to have it: no failure", async () => {
  expect(await consumerHere({ ...thing, works: () => false }, machine, false)).toEqual({
    absence: "Thing was not found. So nothing was opened in it. Install Thing.",
  });
  const lacking = await consumerHere({ ...thing, lacks: () => "Pencil" }, machine, false);
  expect(lacking).toEqual({ absence: "Pencil was not found. So nothing was opened in it. Install Thing." });
});

test("one that is named in vain is a failure: somebody wanted it", async () => {
  const env = { ATLAS_THING: "/nowhere" };
  expect(await consumerHere({ ...thing, works: () => false }, { ...machine, env }, false)).toEqual({
    refusal: "ATLAS_THING names /nowhere, where no Thing starts. Mend it or take it away.",
  });
});

test("one that is found and fails when it is tried is left out, unless somebody named it", async () => {
  const broken: Consumer = { ...thing, fault: async () => "It does not answer." };
  expect(await consumerHere(broken, machine, false)).toEqual({
    absence: `Thing is at ${join("/a", "thing")}, but cannot be used: It does not answer. So nothing was opened in it. Install Thing.`,
  });
  const named = { ...machine, env: { ATLAS_THING: "/b/thing" } };
  expect(await consumerHere(broken, named, false)).toEqual({
    refusal: "Thing is at /b/thing, but cannot be used: It does not answer.",
  });
});

test("a Firefox is taken from the release on that can be driven, whatever its edition", () => {
  expect(isFirefox("/a", "Mozilla Firefox 153.7.0esr\n")).toBe(true);
  expect(isFirefox("/a", "Mozilla Firefox 140.0\n")).toBe(true);
  expect(isFirefox("/a", "Mozilla Firefox 115.9.1esr\n")).toBe(false);
  expect(isFirefox("/nowhere/firefox")).toBe(false);
});
