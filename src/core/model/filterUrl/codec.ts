import type { Filter } from "../filter.ts";
import type { Pair } from "./pairs.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Why a value of a link was dropped: it is no value the atlas knows, not written as it must be, given twice where
 * one is meant, or of no use beside what else is chosen.
 */
export type Reason = "unknown" | "form" | "repeated" | "unused";

/** A value of a link that was dropped. */
export interface Invalid {
  readonly key: string;
  readonly value: string;
  readonly reason: Reason;
}

/** What a codec made of the texts of its keys. */
export interface Reading {
  readonly patch: Partial<Filter>;
  readonly invalid: readonly Invalid[];
}

/** How one part of the filter stands in a link. */
export interface Codec {
  readonly keys: readonly string[];
  /** `texts` are those of one of the codec's keys, in the order of the link; none where the key is missing. */
  readonly read: (texts: (key: string) => readonly string[], vocabulary: Vocabulary) => Reading;
  /** Nothing where that part of the filter is as it is by default. */
  readonly write: (filter: Filter) => readonly Pair[];
}

/** The texts between the `~` of a list; empty ones say nothing. */
export const listed = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split("~")).filter((text) => text !== "");

/** The ids that texts mean, each once and in order, and the texts that mean none. */
export function idsOf<Id extends string>(
  key: string,
  texts: readonly string[],
  idOf: (text: string) => Id | undefined,
): { readonly ids: readonly Id[]; readonly invalid: readonly Invalid[] } {
  const ids = new Set<Id>();
  const invalid: Invalid[] = [];
  for (const value of texts) {
    const id = idOf(value);
    if (id === undefined) invalid.push({ key, value, reason: "unknown" });
    else ids.add(id);
  }
  return { ids: [...ids].sort(), invalid };
}

/** A key with many values, joined by `~`. */
export function list<Id extends string>(
  key: string,
  of: (filter: Filter) => readonly Id[],
  patch: (ids: readonly Id[]) => Partial<Filter>,
  idOf: (text: string, vocabulary: Vocabulary) => Id | undefined,
): Codec {
  return {
    keys: [key],
    read: (texts, vocabulary) => {
      const { ids, invalid } = idsOf(key, listed(texts(key)), (text) => idOf(text, vocabulary));
      return { patch: patch(ids), invalid };
    },
    write: (filter) => {
      const ids = of(filter);
      return ids.length === 0 ? [] : [[key, [...new Set(ids)].sort().join("~")]];
    },
  };
}

/** A key with one value: the first text is read, further ones are named as repeated. */
export function one(
  key: string,
  of: (filter: Filter) => string | undefined,
  read: (text: string, vocabulary: Vocabulary) => Partial<Filter> | Reason,
): Codec {
  return {
    keys: [key],
    read: (texts, vocabulary) => {
      const [text, ...more] = texts(key).filter((each) => each !== "");
      const invalid = more.map((value): Invalid => ({ key, value, reason: "repeated" }));
      if (text === undefined) return { patch: {}, invalid };
      const patch = read(text, vocabulary);
      return typeof patch === "object"
        ? { patch, invalid }
        : { patch: {}, invalid: [{ key, value: text, reason: patch }, ...invalid] };
    },
    write: (filter) => {
      const text = of(filter);
      return text === undefined || text === "" ? [] : [[key, text]];
    },
  };
}
