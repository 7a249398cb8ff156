import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bitset, bitsWhere, countBoth } from "#core/select/bitset.ts";
import { sharedCounts } from "#core/select/sharedCounts.ts";

/** A list of sets of places below `size`, and one more. */
const cases = fc.nat(100).chain((size) => {
  const set = fc.array(fc.boolean(), { minLength: size, maxLength: size });
  return fc.record({ size: fc.constant(size), sets: fc.array(set, { maxLength: 12 }), asked: set });
});

const bitsOf = (has: readonly boolean[]): Bitset => bitsWhere(has.length, (at) => has[at] ?? false);

test("sets counted all at once share as many places with another as each by itself", () => {
  fc.assert(
    fc.property(cases, ({ size, sets, asked }) => {
      const [bits, among] = [sets.map(bitsOf), bitsOf(asked)];
      const counted = sharedCounts(size, bits);
      expect([...counted(among)]).toEqual(bits.map((each) => countBoth(each, among)));
    }),
    { numRuns: 300 },
  );
});

test("among all places a set counts whole", () => {
  const bits = [[true, false, true], [], [false, true, false]].map((has) => bitsWhere(3, (at) => has[at] ?? false));
  expect([...sharedCounts(3, bits)(bitsOf([true, true, true]))]).toEqual([2, 0, 1]);
});

test("more sets than fit into 16 bits are told apart", () => {
  const bits = Array.from({ length: 2 ** 16 + 1 }, (_, number) => bitsWhere(2, () => number === 2 ** 16));
  const counts = sharedCounts(2, bits)(bitsOf([true, false]));
  expect([counts[0], counts[2 ** 16]]).toEqual([0, 1]);
});
