import { type Bitset, countBits, eachPlace } from "./bitset.ts";

/**
 * Counts for each of many sets the places it shares with another. They are turned around beforehand: for each place, the
 * sets that have it. So it takes time by what the places asked for have, not by how many sets there are.
 *
 * @param size number of places
 */
export function sharedCounts(size: number, sets: readonly Bitset[]): (bits: Bitset) => Uint32Array {
  /** Of a place, the numbers of the sets that have it stand in `having` from here to where those of the next begin. */
  const from = new Uint32Array(size + 1);
  for (const set of sets)
    eachPlace(set, (place) => {
      from[place + 1] = (from[place + 1] ?? 0) + 1;
    });
  for (let place = 0; place < size; place++) from[place + 1] = (from[place + 1] ?? 0) + (from[place] ?? 0);
  const having = new (sets.length < 2 ** 16 ? Uint16Array : Uint32Array)(from[size] ?? 0);
  const filled = from.slice();
  sets.forEach((set, number) => {
    eachPlace(set, (place) => {
      const at = filled[place] ?? 0;
      having[at] = number;
      filled[place] = at + 1;
    });
  });
  const ofAll = Uint32Array.from(sets, countBits);
  return (bits) => {
    if (countBits(bits) === size) return ofAll;
    const counts = new Uint32Array(sets.length);
    eachPlace(bits, (place) => {
      const end = from[place + 1] ?? 0;
      for (let at = from[place] ?? 0; at < end; at++) {
        const number = having[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    });
    return counts;
  };
}
