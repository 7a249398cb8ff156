import { codecs } from "./codecs.ts";
import { readPairs, writePairs } from "./pairs.ts";

/** The query string `next` with what some keys say as it was in `kept`; keys that mean one thing together are one. */
export function lockedSearch(next: string, kept: string, keys: readonly string[]): string {
  const locked = new Set(codecs.filter((codec) => codec.keys.some((key) => keys.includes(key))).flatMap((c) => c.keys));
  return writePairs([
    ...readPairs(next).filter(([key]) => !locked.has(key)),
    ...readPairs(kept).filter(([key]) => locked.has(key)),
  ]);
}
