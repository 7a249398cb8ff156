import type { Counts, FacetKey, Line } from "./choice.ts";

/** How many lines a shard holds: few, since the window of a filtered list shows lines from all over. */
export const linesPerShard = 50;

/** The letters a word must begin with before it is looked for; a shard holds all words that begin with them. */
export const letters = 2;

/** What stands in `index.json`: all that the first view needs but its lines. */
export interface ShardIndex {
  readonly size: number;
  readonly counts: Counts;
  /** The beginnings that a shard of words is there for. */
  readonly beginnings: readonly string[];
}

/** What stands in the file of a value: the first view of a reader who chose it alone. */
export interface ValueShard {
  readonly total: number;
  readonly counts: Counts;
  readonly lines: readonly Line[];
}

/** For each word, the places of the cards that have it, each as its distance from the one before. */
export type WordShard = Readonly<Record<string, readonly number[]>>;

export const indexAddress = "index.json";
export const facetsAddress = "facets.bin";
export const valueAddress = (key: FacetKey, value: number): string => `${key}/${value}.json`;
export const linesAddress = (shard: number): string => `lines/${shard}.json`;
export const wordsAddress = (beginning: string): string => `words/${beginning}.json`;
