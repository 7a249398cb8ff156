import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bitsWhere,
  countBits,
  countBoth,
  fullBits,
  hasBit,
  intersection,
  meet,
  membersAt,
  subtract,
  unite,
} from "#core/select/bitset.ts";

const size = 100;
const list = Array.from({ length: size }, (_, at) => at);
const sets = fc.uniqueArray(fc.nat(size - 1)).map((members) => new Set(members));
const bits = (set: ReadonlySet<number>) => bitsWhere(size, (at) => set.has(at));
const both = (a: ReadonlySet<number>, b: ReadonlySet<number>) => list.filter((at) => a.has(at) && b.has(at));

test("sets of bits are sets", () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect(membersAt(list, bits(a))).toEqual(list.filter((at) => a.has(at)));
      expect(countBits(bits(a))).toBe(a.size);
      expect(list.filter((at) => hasBit(bits(a), at))).toEqual(membersAt(list, bits(a)));
      expect(membersAt(list, intersection(size, [bits(a), bits(b)]))).toEqual(both(a, b));
      expect(countBoth(bits(a), bits(b))).toBe(both(a, b).length);
      expect(meet(bits(a), bits(b))).toBe(both(a, b).length > 0);
      expect(membersAt(list, unite(bits(a), bits(b)))).toEqual(list.filter((at) => a.has(at) || b.has(at)));
      expect(membersAt(list, subtract(bits(a), bits(b)))).toEqual(list.filter((at) => a.has(at) && !b.has(at)));
    }),
  );
});

test("the intersection of no sets is everything", () => {
  expect(membersAt(list, intersection(size, []))).toEqual(list);
  expect(countBits(fullBits(33))).toBe(33);
});
