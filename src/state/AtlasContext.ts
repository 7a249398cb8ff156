import { createContext, useContext } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Selection } from "#core/select/selection.ts";
import type { AtlasStore } from "./atlasStore.ts";
import type { Followers } from "./followers.ts";
import type { PackShelf } from "./packShelf.ts";
import type { Pushing } from "./pushing.ts";

/** What every part of a page shares. */
export interface AtlasContent {
  readonly atlas: Atlas;
  readonly store: AtlasStore;
  readonly pushing: Pushing;
  readonly followers: Followers;
  readonly packs: PackShelf;
  /** The selection of a filter, made once for all who ask. */
  readonly selectionOf: (filter: Filter) => Selection;
}

export const AtlasContext = createContext<AtlasContent | undefined>(undefined);

/**
 * What the nearest `AtlasProvider` shares.
 *
 * @throws {Error} where there is none.
 */
export function useAtlasContent(): AtlasContent {
  const content = useContext(AtlasContext);
  if (!content) throw new Error("There is no AtlasProvider above this component");
  return content;
}
