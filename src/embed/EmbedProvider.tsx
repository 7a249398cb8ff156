import { type ReactNode, useState } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import type { EmbedOptions } from "#core/model/embedOptions.ts";
import { type AtlasContent, AtlasContext } from "#state/AtlasContext.ts";
import type { AtlasStore } from "#state/atlasStore.ts";
import { useSettledPresses } from "#state/followers.ts";
import type { PackShelf } from "#state/packShelf.ts";
import { ReadingProvider } from "#state/ReadingProvider.tsx";
import { selecting } from "#state/selecting.ts";
import { useFollowed } from "#state/useFollowed.ts";
import { EmbedContext } from "./EmbedContext.ts";
import { nowhere } from "./embedStore.ts";

interface EmbedProviderProps {
  readonly atlas: Atlas;
  readonly store: AtlasStore;
  readonly packs: PackShelf;
  readonly options: EmbedOptions;
  readonly children: ReactNode;
}

/** Shares the atlas and the embed's own store with all below; needs no router. */
export function EmbedProvider({ atlas, store, packs, options, children }: EmbedProviderProps): ReactNode {
  const [content] = useState(
    (): AtlasContent => ({
      atlas,
      packs,
      store,
      pushing: nowhere,
      followers: new Set(),
      selectionOf: selecting(atlas),
    }),
  );
  const reading = useFollowed(store, content.followers);
  useSettledPresses(content.followers);
  return (
    <AtlasContext value={content}>
      <ReadingProvider reading={reading}>
        <EmbedContext value={options}>{children}</EmbedContext>
      </ReadingProvider>
    </AtlasContext>
  );
}
