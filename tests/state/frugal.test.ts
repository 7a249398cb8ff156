import { expect, test, vi } from "vitest";
import { isFrugal } from "#state/frugal.ts";

/** What a browser tells of a reader's connection and wishes; nothing where it is one that tells nothing. */
function told(connection: object | undefined, reducedData = false): boolean {
  vi.stubGlobal("navigator", connection ? { connection } : {});
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: reducedData && query === "(prefers-reduced-data: reduce)",
  }));
  try {
    return isFrugal();
  } finally {
    vi.unstubAllGlobals();
  }
}

test("a reader who asks to save data, in either way, or whose line is slow is spared", () => {
  expect(told({ saveData: true, effectiveType: "4g" })).toBe(true);
  expect(told({ saveData: false, effectiveType: "2g" })).toBe(true);
  expect(told({ effectiveType: "slow-2g" })).toBe(true);
  expect(told(undefined, true)).toBe(true);
});

test("any other is not, nor where the browser tells nothing", () => {
  expect(told({ saveData: false, effectiveType: "4g" })).toBe(false);
  expect(told({ effectiveType: "3g" })).toBe(false);
  expect(told({})).toBe(false);
  expect(told(undefined)).toBe(false);
});
