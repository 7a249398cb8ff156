import { groups } from "d3";
import type { Atlas } from "#core/model/atlas.ts";
import { fold, wordsOf } from "./fold.ts";
import { madeOnce } from "./madeOnce.ts";
import { otherNames } from "./names.ts";

/** What can be found from the header. */
export type Findable = "country" | "card" | "organisation" | "theme" | "event" | "source";

export interface SearchHit {
  readonly kind: Findable;
  readonly id: string;
  readonly name: string;
  /** The acronym, code or other name by which it was found, where its name was not enough. */
  readonly by: string | undefined;
}

/** Hits of one kind, the best first. */
export interface SearchGroup {
  readonly kind: Findable;
  readonly hits: readonly SearchHit[];
  /** Number of hits in all. */
  readonly count: number;
}

interface Name {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** A thing with its names, its own first. */
interface Named {
  readonly kind: Findable;
  readonly id: string;
  readonly names: readonly [Name, ...Name[]];
}

const nameOf = (text: string): Name => ({ text, folded: fold(text), words: wordsOf(text) });

const named = (kind: Findable, id: string, name: string, others: readonly (string | undefined)[] = []): Named => ({
  kind,
  id,
  names: [nameOf(name), ...others.filter((other) => other !== undefined).map(nameOf)],
});

/** All that can be found, in the order in which equals are shown. */
const findables = madeOnce((atlas: Atlas): readonly Named[] => {
  const others = otherNames(atlas);
  return [
    ...atlas.countries.map(({ id, name }) => named("country", id, name, [id, ...(others.get(id) ?? [])])),
    ...atlas.cards.map(({ id, name, acronym }) => named("card", id, name, [acronym])),
    ...atlas.organisations.map(({ id, name, acronym }) => named("organisation", id, name, [acronym])),
    ...atlas.themes.map(({ id, name }) => named("theme", id, name)),
    ...atlas.events.map(({ id, title, place }) => named("event", id, title, [place])),
    ...atlas.sources.map(({ id, title, publisher }) => named("source", id, title, [publisher])),
  ];
});

/**
 * How well a name answers a query, the lower the better: it is the query, begins with it, has a word that begins so,
 * or has all its words; `undefined` where it does not answer.
 */
function rankOf({ folded, words }: Name, query: Name): number | undefined {
  if (folded === query.folded) return 0;
  if (folded.startsWith(query.folded)) return 1;
  if (!query.words.every((asked) => words.some((word) => word.startsWith(asked)))) return undefined;
  return ` ${words.join(" ")}`.includes(` ${query.words.join(" ")}`) ? 2 : 3;
}

interface Ranked extends SearchHit {
  readonly rank: number;
}

function ranked({ kind, id, names }: Named, query: Name): Ranked | undefined {
  const [own] = names;
  const ownRank = rankOf(own, query);
  let [rank, by] = [ownRank ?? Infinity, own];
  for (const name of names.slice(1)) {
    // Another name is worth a little less than the own one.
    const other = (rankOf(name, query) ?? Infinity) + 0.5;
    if (other < rank) [rank, by] = [other, name];
  }
  if (rank === Infinity) return undefined;
  return { kind, id, name: own.text, by: ownRank === undefined ? by.text : undefined, rank };
}

/** Finds countries, cards, organisations, themes, events and sources: groups with the best hit first, at most `most` hits each. */
export function searchAll(atlas: Atlas, text: string, most = 5): readonly SearchGroup[] {
  const query = nameOf(text.trim());
  if (query.words.length === 0) return [];
  const found = findables(atlas).flatMap((findable) => ranked(findable, query) ?? []);
  return groups(found, ({ kind }) => kind)
    .map(([kind, hits]) => ({ kind, hits: hits.sort((a, b) => a.rank - b.rank) }))
    .sort((a, b) => (a.hits[0]?.rank ?? 0) - (b.hits[0]?.rank ?? 0))
    .map(({ kind, hits }) => ({
      kind,
      hits: hits.slice(0, most).map(({ rank: _, ...hit }) => hit),
      count: hits.length,
    }));
}
