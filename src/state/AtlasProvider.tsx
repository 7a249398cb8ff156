import { type ReactNode, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import type { Selection } from "#core/select/selection.ts";
import { type AtlasContent, AtlasContext } from "./AtlasContext.ts";
import { createAtlasStore } from "./atlasStore.ts";
import { useSettledPresses } from "./followers.ts";
import type { PackShelf } from "./packShelf.ts";
import { createPushing } from "./pushing.ts";
import { ReadingContext } from "./reading.ts";
import { UrlMirror } from "./UrlMirror.tsx";
import { useFollowed } from "./useFollowed.ts";

/** Selects from an atlas, once for each filter. */
function selecting(atlas: Atlas): (filter: Filter) => Selection {
  const selections = new WeakMap<Filter, Selection>();
  return (filter) => {
    const selection = selections.get(filter) ?? selectAtlas(atlas, filter);
    selections.set(filter, selection);
    return selection;
  };
}

interface AtlasProviderProps {
  readonly atlas: Atlas;
  readonly packs: PackShelf;
  /** Whether the page was written for its path without a query: it begins so, and follows the query at once. */
  readonly written?: boolean;
  readonly children: ReactNode;
}

/** Shares the atlas, one store that mirrors the URL, and the packs with all below; stands within a router. */
export function AtlasProvider({ atlas, packs, written = false, children }: AtlasProviderProps): ReactNode {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [content] = useState((): AtlasContent => {
    const pushing = createPushing(navigate);
    const start = { path: pathname, search: written ? "" : search };
    return {
      atlas,
      packs,
      pushing,
      store: createAtlasStore(atlas, start, pushing),
      followers: new Set(),
      selectionOf: selecting(atlas),
    };
  });
  const reading = useFollowed(content.store, content.followers);
  useSettledPresses(content.followers);
  return (
    <AtlasContext value={content}>
      <ReadingContext value={reading}>
        <UrlMirror />
        {children}
      </ReadingContext>
    </AtlasContext>
  );
}
