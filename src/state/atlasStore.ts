import { createStore, type StoreApi } from "zustand/vanilla";
import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { type LinkReading, readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { type Hovered, isSame } from "./hovered.ts";
import type { Pushing } from "./pushing.ts";

/** Where the reader is: a path and a query string with its `?`. */
export interface Address {
  readonly path: string;
  readonly search: string;
}

export interface AtlasState extends LinkReading {
  readonly path: string;
  /** The query string of the address; while something is dragged, `filter` runs ahead of it. */
  readonly search: string;
  readonly hovered: Hovered | undefined;
  /** A deliberate act: one history entry, unless it changes nothing. */
  readonly choose: (patch: Partial<Filter>) => void;
  /** A step of a drag: changes the filter, not the address. */
  readonly drag: (patch: Partial<Filter>) => void;
  /** The end of a drag: one history entry, unless it changed nothing. */
  readonly drop: () => void;
  /** Follows a link within the atlas: on the same page the filter changes at once. A link to where one is does nothing. */
  readonly go: (href: string) => void;
  /** The address has changed. */
  readonly follow: (address: Address) => void;
  readonly hover: (hovered: Hovered | undefined) => void;
}

export type AtlasStore = StoreApi<AtlasState>;

/** Makes the one store of a page; what is chosen is pushed onto the history. */
export function createAtlasStore(atlas: Atlas, start: Address, push: Pick<Pushing, "soon" | "now">): AtlasStore {
  const vocabulary = vocabularyOf(atlas);
  return createStore<AtlasState>((set, get) => {
    const settle = (filter: Filter): void => {
      const { path, search, unknown } = get();
      const next = writeFilter(filter, unknown);
      if (next === writeFilter(readFilter(search, vocabulary).filter, unknown)) {
        set({ filter });
        return;
      }
      set({ ...readFilter(next, vocabulary), search: next });
      push.soon(path + next);
    };
    return {
      ...start,
      ...readFilter(start.search, vocabulary),
      hovered: undefined,
      choose: (patch) => settle({ ...get().filter, ...patch }),
      drag: (patch) => set(({ filter }) => ({ filter: { ...filter, ...patch } })),
      drop: () => settle(get().filter),
      go: (href) => {
        const [address = "", hash] = href.split("#");
        const at = address.indexOf("?");
        const [path, search] = at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
        const here = get();
        if (path === here.path && search === here.search && hash === undefined) return;
        if (path === here.path) here.follow({ path, search });
        push[path === here.path ? "soon" : "now"](href);
      },
      follow: ({ path, search }) => {
        if (search !== get().search) set({ ...readFilter(search, vocabulary), path, search });
        else if (path !== get().path) set({ path });
      },
      hover: (hovered) => {
        if (!isSame(hovered, get().hovered)) set({ hovered });
      },
    };
  });
}
