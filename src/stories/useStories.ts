import { useEffect } from "react";
import { useStore } from "zustand";
import { type ShelfState, shelf } from "./storyShelf.ts";

/** The reader's own stories, once the page answers; in step with other windows of the same browser. */
export function useStories(): ShelfState {
  useEffect(() => {
    shelf.open();
    const changed = ({ key }: StorageEvent) => key === shelf.slot && shelf.refresh();
    window.addEventListener("storage", changed);
    return () => window.removeEventListener("storage", changed);
  }, []);
  return useStore(shelf.store);
}
