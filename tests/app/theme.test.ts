import { expect, test } from "vitest";
import { recall, remember } from "#app/remembered.ts";
import { themeAfter, themeOf } from "#app/theme.ts";

test("a kept theme is read, anything else is the system's", () => {
  expect(["light", "dark", "system", "sepia", "", undefined].map(themeOf)).toEqual([
    "light",
    "dark",
    "system",
    "system",
    "system",
    "system",
  ]);
});

test("three presses come round to where one began", () => {
  expect(themeAfter(themeAfter(themeAfter("dark")))).toBe("dark");
  expect(new Set(["dark", themeAfter("dark"), themeAfter(themeAfter("dark"))]).size).toBe(3);
});

test("where the browser lets us keep nothing, nothing is kept and nothing breaks", () => {
  remember("a", "b");
  expect(recall("a")).toBeUndefined();
});
