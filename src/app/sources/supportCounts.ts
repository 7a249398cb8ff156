import type { Atlas } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";

/** How many cards, entries and events of the first view rest on each source. */
export function supportCounts(atlas: Atlas): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (citations: readonly { readonly source: string }[]) => {
    for (const source of new Set(citations.map((citation) => citation.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  };
  for (const { citations } of atlas.cards) count(citations);
  for (const { citations } of atlas.entries) count(citations);
  for (const event of atlas.events) count(citationsOf(event));
  return counts;
}
