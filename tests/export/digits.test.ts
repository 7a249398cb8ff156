import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumbers, widthFor, writtenNumbers } from "#export/offline/digits.ts";

test("numbers are read as they were written, and neither JSON nor HTML writes them otherwise", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -256, max: 20_000 })), fc.nat(20_000), (numbers, more) => {
      const width = widthFor(Math.max(more, ...numbers));
      const text = writtenNumbers(numbers, width);
      expect(readNumbers(text, width)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toMatch(/[<&]/);
    }),
  );
});

test("a number that does not fit is no other number", () => {
  expect(() => writtenNumbers([9000], 2)).toThrow(RangeError);
  expect(() => writtenNumbers([-257], 2)).toThrow(RangeError);
});
