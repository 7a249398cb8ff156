import type { Choice, Counts } from "./choice.ts";

/** The ways to keep the cards that are timed. */
export type ShelfName = "json" | "shards" | "hyparquet" | "duckdb";

/** What the bench reads after each act. */
export interface Seen {
  /** Milliseconds from the act, or from the start of the page, to the painted frame. */
  readonly time: number;
  readonly total: number;
  readonly counts: Counts;
  /** The names in the window of the list. */
  readonly names: readonly string[];
}

/** What the page does for the bench. */
declare global {
  interface Window {
    openShelf: (name: ShelfName, address: string) => Promise<Seen>;
    choose: (choice: Choice) => Promise<Seen>;
    /** Scrolls to the `from`-th line of what was chosen. */
    jump: (from: number) => Promise<Seen>;
  }
}
