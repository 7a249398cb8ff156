/** A field the cards can be filtered by: its values have the numbers from `first` on. */
export interface CorpusFacet {
  readonly key: string;
  readonly first: number;
  readonly values: readonly string[];
}

/** What every engine is given: for each card its text, and the numbers of the values it has. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly values: readonly (readonly number[])[];
  readonly facets: readonly CorpusFacet[];
  /** The facet of each value, by its number. */
  readonly facetOf: Uint8Array;
}

/** What an engine answers: the places of the cards found, and for every value the cards one would get by choosing it. */
export interface Answer {
  readonly places: ArrayLike<number>;
  readonly counts: Uint32Array;
}

/** Finds the cards with the words of a query, and in each facet one of the chosen values. */
export type Engine = (query: string, chosen: ReadonlySet<number>) => Answer;

/** Filters what a search found by facets, and counts all their values, as one does whose search knows no facets. */
export function countedHits(corpus: Corpus, hits: Iterable<number>, chosen: ReadonlySet<number>): Answer {
  const { facets, facetOf, values } = corpus;
  const counts = new Uint32Array(facetOf.length);
  const places: number[] = [];
  const asked = facets.map(() => false);
  for (const value of chosen) asked[facetOf[value] ?? 0] = true;
  const askedCount = asked.filter(Boolean).length;
  const met = new Uint8Array(facets.length);
  for (const place of hits) {
    const own = values[place] ?? [];
    let missed = 0;
    let missing = -1;
    if (askedCount > 0) {
      met.fill(0);
      for (const value of own) if (chosen.has(value)) met[facetOf[value] ?? 0] = 1;
      for (let facet = 0; facet < met.length; facet++)
        if (asked[facet] && met[facet] === 0) {
          missed++;
          missing = facet;
        }
    }
    if (missed > 1) continue;
    if (missed === 0) places.push(place);
    for (const value of own) if (missed === 0 || facetOf[value] === missing) counts[value] = (counts[value] ?? 0) + 1;
  }
  return { places, counts };
}
