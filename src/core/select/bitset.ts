/** A set of places in a list: bit `i` of word `i >> 5`. */
export type Bitset = Uint32Array;

export const emptyBits = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

export function addBit(bits: Bitset, index: number): void {
  const word = index >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
}

export const hasBit = (bits: Bitset, index: number): boolean => ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;

/** The places below `size` for which `has` holds. */
export function bitsWhere(size: number, has: (index: number) => boolean): Bitset {
  const bits = emptyBits(size);
  for (let index = 0; index < size; index++) if (has(index)) addBit(bits, index);
  return bits;
}

export function fullBits(size: number): Bitset {
  const bits = emptyBits(size).fill(0xffffffff);
  if (size % 32 > 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

/** Takes from `bits`, in place, what `other` lacks. */
export function intersect(bits: Bitset, other: Bitset): Bitset {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  return bits;
}

/** Adds to `bits`, in place, what `other` has. */
export function unite(bits: Bitset, other: Bitset): Bitset {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0);
  return bits;
}

/** Takes from `bits`, in place, what `other` has. */
export function subtract(bits: Bitset, other: Bitset): Bitset {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0);
  return bits;
}

/** The places that all of the sets have. */
export function intersection(size: number, sets: readonly Bitset[]): Bitset {
  const [first, ...others] = sets;
  if (!first) return fullBits(size);
  const bits = first.slice();
  for (const other of others) intersect(bits, other);
  return bits;
}

/** Number of ones among 32 bits. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many places both sets have. */
export function countBoth(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) {
    const both = (a[word] ?? 0) & (b[word] ?? 0);
    if (both !== 0) count += ones(both);
  }
  return count;
}

export const countBits = (bits: Bitset): number => countBoth(bits, bits);

/** Whether the sets share a place. */
export function meet(a: Bitset, b: Bitset): boolean {
  for (let word = 0; word < a.length; word++) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
  return false;
}

/** Visits the places of a set in their order. */
export function eachPlace(bits: Bitset, visit: (place: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const lowest = rest & -rest;
      visit((word << 5) + 31 - Math.clz32(lowest));
      rest ^= lowest;
    }
  }
}

/** The members of a list at the places of a set, in the order of the list; the list itself where that is all. */
export function membersAt<T>(list: readonly T[], bits: Bitset): readonly T[] {
  if (countBits(bits) === list.length) return list;
  const members: T[] = [];
  eachPlace(bits, (place) => {
    const member = list[place];
    if (member !== undefined) members.push(member);
  });
  return members;
}
