import { useCallback, useContext, useLayoutEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import type { Selection } from "#core/select/selection.ts";
import { useAtlasContent } from "./AtlasContext.ts";
import { afterPaint } from "./afterPaint.ts";
import type { AtlasState } from "./atlasStore.ts";
import { type Hovered, isSame } from "./hovered.ts";
import { HoveredContext, type HoveredStore } from "./laterHovered.ts";
import { useLinkReading, useReading } from "./reading.ts";

export const useAtlas = (): Atlas => useAtlasContent().atlas;

/**
 * A part of the state in the very frame in which it changes: for what the reader has in hand, such as a slider or a field,
 * and for little else, as it is drawn before anything is painted.
 */
export const useAtOnce = <T>(part: (state: AtlasState) => T): T => useStore(useAtlasContent().store, part);

/** A part of the state, a painted frame after it changed: for what goes with what the reader looks at. */
export function useSoon<T>(part: (state: AtlasState) => T): T {
  const { store } = useAtlasContent();
  const [shown, show] = useState(() => part(store.getInitialState()));
  useLayoutEffect(() => {
    const look = () => show(() => part(store.getState()));
    look();
    return store.subscribe(() => {
      afterPaint(look);
    });
  }, [store, part]);
  return shown;
}

/** What the reader chose, as this part of the page is drawn: it may be a frame or two behind the act. */
export const useFilter = (): Filter => useReading().filter;

/** What the filter leaves; the same object for every view. */
export function useSelection(): Selection {
  const { selectionOf } = useAtlasContent();
  const filter = useFilter();
  return useMemo(() => selectionOf(filter), [selectionOf, filter]);
}

/** What a link changes of the filter it builds on. */
export type Patch = Partial<Filter> | ((filter: Filter) => Partial<Filter>);

/** The address of the current filter with a patch, on this page or another. */
export function useHref(): (patch: Patch, path?: string) => string {
  const { filter, path: here, unknown } = useLinkReading();
  return useCallback(
    (patch, path = here) =>
      path + writeFilter({ ...filter, ...(typeof patch === "function" ? patch(filter) : patch) }, unknown),
    [filter, here, unknown],
  );
}

/** The ways to change the filter: `choose` is one history entry; `drag` is none, and its `drop` one. */
export function useChoose(): Pick<AtlasState, "choose" | "drag" | "drop"> {
  const { store } = useAtlasContent();
  return useMemo(() => {
    const { choose, drag, drop } = store.getState();
    return { choose, drag, drop };
  }, [store]);
}

/** The way to follow a link within the atlas. */
export const useGo = (): AtlasState["go"] => useAtlasContent().store.getState().go;

function useHoveredStore(): HoveredStore {
  const { store } = useAtlasContent();
  return useContext(HoveredContext) ?? store;
}

/** What the reader points at in any view, and the way to say so. */
export function useHovered(): readonly [Hovered | undefined, (hovered: Hovered | undefined) => void] {
  const hovered = useStore(useHoveredStore(), (state) => state.hovered);
  return [hovered, useHover()];
}

/** Whether the reader points at this very thing: renders anew only when that changes. */
export const useIsHovered = (kind: Hovered["kind"], id: string): boolean =>
  useStore(useHoveredStore(), ({ hovered }) => isSame(hovered, { kind, id }));

/** The way to say what the reader points at, for those who do not show it. */
export const useHover = (): AtlasState["hover"] => useAtlasContent().store.getState().hover;
