import { mean } from "d3";

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

/**
 * Each figure over all rounds: the mean of their middle half. A browser tells a paint in steps of 4 ms only, and so the
 * median of one of 50 ms may be a tenth off.
 */
export function middleLoad(rounds: readonly LoadFigures[]): LoadFigures {
  const quarter = Math.floor(rounds.length / 4);
  const middle = (name: keyof LoadFigures) => {
    const values = rounds.map((round) => round[name]).sort((a, b) => a - b);
    return mean(values.slice(quarter, values.length - quarter)) ?? Number.NaN;
  };
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<keyof LoadFigures, number>;
}
