/** A machine and its line, as the reader's may be. */
export interface Line {
  readonly name: string;
  /** How many times slower the main thread is than this machine's. */
  readonly cpu: number;
  /** Bytes a second, and ms until the first byte of each answer. */
  readonly network?: { readonly throughput: number; readonly latency: number };
  readonly rounds: number;
}

/**
 * The second is WebPageTest's slow 3G, 400 kbit/s with round trips of 400 ms, through the browser's own throttle. That
 * lets every answer wait one round trip but none for a connection, which is kind to pages that ask for much.
 */
export const lines: readonly Line[] = [
  { name: "No throttling", cpu: 1, rounds: 16 },
  {
    name: "4× slower CPU, slow 3G (400 kbit/s, 400 ms)",
    cpu: 4,
    network: { throughput: 400_000 / 8, latency: 400 },
    rounds: 4,
  },
];
