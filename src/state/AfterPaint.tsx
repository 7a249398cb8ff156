import { type ReactNode, useEffect, useMemo } from "react";
import { createStore } from "zustand/vanilla";
import { AtlasContext, useAtlasContent } from "./AtlasContext.ts";
import type { AtlasState, AtlasStore } from "./atlasStore.ts";

/** Whether two states differ in what the reader points at alone. */
const onlyHovered = (a: AtlasState, b: AtlasState): boolean => a.filter === b.filter && a.path === b.path;

/** A store that follows another one a painted frame behind, but for what the reader points at. */
function createFollower(leader: AtlasStore): { readonly store: AtlasStore; readonly follow: () => () => void } {
  const store = createStore<AtlasState>(() => leader.getState());
  const follow = () => {
    let frame = 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const catchUp = () => store.setState(leader.getState(), true);
    const stop = leader.subscribe((state) => {
      if (onlyHovered(state, store.getState())) return catchUp();
      cancelAnimationFrame(frame);
      clearTimeout(task);
      frame = requestAnimationFrame(() => {
        task = setTimeout(catchUp);
      });
    });
    catchUp();
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  };
  return { store, follow };
}

/**
 * Lets what is below draw a change of the filter right after the first view has been painted with it, not before: what
 * the reader looks at answers at once, and what stands further down a frame later.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const content = useAtlasContent();
  const { store, follow } = useMemo(() => createFollower(content.store), [content.store]);
  useEffect(follow, [follow]);
  const later = useMemo(() => ({ ...content, store }), [content, store]);
  return <AtlasContext value={later}>{children}</AtlasContext>;
}
