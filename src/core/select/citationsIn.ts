import type { CoreSource } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Citation } from "#core/model/records.ts";

/** A record with its source, or anything that carries its citations already. */
export type Cited = Parameters<typeof citationsOf>[0] | { readonly citations: readonly Citation[] };

/** The citations of several records together, each source and place once. */
export function citationsIn(records: readonly Cited[]): readonly Citation[] {
  const all = records.flatMap((record) => ("citations" in record ? record.citations : citationsOf(record)));
  return [...new Map(all.map((citation) => [`${citation.source} ${citation.locator ?? ""}`, citation])).values()];
}

/** All sources that these records name, each once, in the order of their numbers. */
export function sourcesIn(records: readonly Cited[], sources: readonly CoreSource[]): readonly CoreSource[] {
  const named = new Set(citationsIn(records).map(({ source }) => source));
  return sources.filter(({ id }) => named.has(id));
}
