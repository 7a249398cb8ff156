import type { Atlas } from "#core/model/atlas.ts";
import type { EmbedOptions } from "#core/model/embedOptions.ts";
import type { Filter } from "#core/model/filter.ts";
import { lockedSearch } from "#core/model/filterUrl/lockedSearch.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { type Address, type AtlasStore, createAtlasStore } from "#state/atlasStore.ts";
import type { Pushing } from "#state/pushing.ts";

/** Leaves the history as it is. */
export const nowhere: Pushing = { soon: () => {}, now: () => {}, isOvertaken: () => false };

/** The query string of an address. */
const searchOf = (href: string): string => /\?[^#]*/.exec(href)?.[0] ?? "";

/**
 * The store of an embed: as that of a page, but what is locked stays as it is, and the browser's history is left to the
 * host, whose Back would else walk through the embed.
 */
export function createEmbedStore(atlas: Atlas, start: Address, { locked }: EmbedOptions): AtlasStore {
  const vocabulary = vocabularyOf(atlas);
  const store = createAtlasStore(atlas, start, nowhere);
  const { choose, drag } = store.getState();
  const allowed = (search: string): Filter => readFilter(lockedSearch(search, start.search, locked), vocabulary).filter;
  const patched = (patch: Partial<Filter>): Filter => allowed(writeFilter({ ...store.getState().filter, ...patch }));
  store.setState({
    choose: (patch) => choose(patched(patch)),
    drag: (patch) => drag(patched(patch)),
    go: (href) => choose(allowed(searchOf(href))),
  });
  return store;
}
