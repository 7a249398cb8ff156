import { defaultFilter } from "../defaultFilter.ts";
import type { Filter } from "../filter.ts";
import type { Invalid } from "./codec.ts";
import { codecs } from "./codecs.ts";
import { type Pair, readPairs } from "./pairs.ts";
import { renamedKeys } from "./renamedKeys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a link says: each key is valid (in `filter`), invalid, or missing (as it is by default). */
export interface LinkReading {
  readonly filter: Filter;
  readonly invalid: readonly Invalid[];
  /** Pairs whose key is none of ours, in their order: kept in every link written from here. */
  readonly unknown: readonly Pair[];
}

/** Keys that a single page reads by itself: they stay with it. */
const pageKeys = new Set(["story"]);

const knownKeys = new Set(codecs.flatMap(({ keys }) => keys));

/** Reads the query string of a link: leniently, so that an old or a damaged link still opens. Never throws. */
export function readFilter(search: string, vocabulary: Vocabulary, renamed = renamedKeys): LinkReading {
  const unknown: Pair[] = [];
  const texts = new Map<string, string[]>();
  for (const [written, text] of readPairs(search)) {
    const key = renamed.get(written) ?? written;
    if (knownKeys.has(key)) texts.set(key, [...(texts.get(key) ?? []), text]);
    else if (!pageKeys.has(written)) unknown.push([written, text]);
  }
  const filter: Filter = { ...defaultFilter };
  const invalid: Invalid[] = [];
  for (const codec of codecs) {
    const reading = codec.read((key) => texts.get(key) ?? [], vocabulary);
    Object.assign(filter, reading.patch);
    invalid.push(...reading.invalid);
  }
  return { filter, invalid, unknown };
}
