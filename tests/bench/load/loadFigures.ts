import { spreadOf } from "../median.ts";

/** What one load of a page came to; times in ms since the navigation began, sizes in bytes on the wire. */
export interface LoadFigures {
  /** All countries are on the screen. */
  readonly paint: number;
  /** The page first answers to the pointer. */
  readonly interactive: number;
  /** Until the map is painted. */
  readonly bytesToMap: number;
  /** Until the page is interactive. */
  readonly bytes: number;
  /** Until the page is at rest. */
  readonly bytesInAll: number;
  readonly requests: number;
  readonly shift: number;
  /** The longest task; 0 where none is over 50 ms. */
  readonly longest: number;
  /** All tasks over 50 ms together. */
  readonly long: number;
}

const names = [
  "paint",
  "interactive",
  "bytesToMap",
  "bytes",
  "bytesInAll",
  "requests",
  "shift",
  "longest",
  "long",
] as const satisfies (keyof LoadFigures)[];

/** The middle of each figure over all rounds. */
export function medianLoad(rounds: readonly LoadFigures[]): LoadFigures {
  const middle = (name: keyof LoadFigures) => spreadOf(rounds.map((round) => round[name])).median;
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<keyof LoadFigures, number>;
}
