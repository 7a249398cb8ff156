import { useMemo } from "react";
import { useStore } from "zustand";
import { useAtlasContent } from "#state/AtlasContext.ts";
import type { ExportedView, ViewKind } from "../exportedView.ts";
import { useViewMaker } from "./useViewMaker.ts";

/**
 * The view that the reader takes away, with all that travels with it; `undefined` while a part of it is on its way. What
 * cannot be had is left out.
 *
 * @param base where the atlas lies on its site, without a slash at its end
 */
export function useExportedView(kind: ViewKind, id: string | undefined, base: string): ExportedView | undefined {
  const { store } = useAtlasContent();
  const filter = useStore(store, (state) => state.filter);
  const unknown = useStore(store, (state) => state.unknown);
  const make = useViewMaker(base);
  return useMemo(() => make?.({ kind, id, filter, unknown }), [make, kind, id, filter, unknown]);
}
