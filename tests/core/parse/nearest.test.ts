import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "#core/parse/nearest.ts";

test.each([
  ["locater", "locator"],
  ["dtae", "date"],
  ["Source", "source"],
  ["sourc", "source"],
  ["partnerhsip", "partnership"],
])("%s is nearest to %s", (word, meant) => {
  expect(nearest(word, ["date", "locator", "source", "partnership", "programme"])).toBe(meant);
});

test("nothing is near to a word of its own", () => {
  expect(nearest("colour", ["date", "locator", "source"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});

test("a word is nearest to itself, whatever else there is", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
      for (const word of words) expect(nearest(word, words)).toBe(word);
    }),
  );
});
