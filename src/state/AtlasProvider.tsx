import { type ReactNode, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import { type AtlasContent, AtlasContext } from "./AtlasContext.ts";
import { createAtlasStore } from "./atlasStore.ts";
import { useSettledPresses } from "./followers.ts";
import type { PackShelf } from "./packShelf.ts";
import { createPushing } from "./pushing.ts";
import { ReadingProvider } from "./ReadingProvider.tsx";
import { selecting } from "./selecting.ts";
import { UrlMirror } from "./UrlMirror.tsx";
import { useFollowed } from "./useFollowed.ts";

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
      <ReadingProvider reading={reading}>
        <UrlMirror />
        {children}
      </ReadingProvider>
    </AtlasContext>
  );
}
