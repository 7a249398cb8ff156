import { createStore, type StoreApi } from "zustand/vanilla";
import { isFault, readStory } from "./readStory.ts";
import { freeId, type Story } from "./story.ts";
import { storyRecord } from "./storyFile.ts";

const slot = "stories";

export interface ShelfState {
  /** The reader's own, the oldest first; none before the shelf is opened. */
  readonly stories: readonly Story[];
  /** Why they will be gone with the page: the browser keeps nothing here, or has no more room. */
  readonly fault: "closed" | "full" | undefined;
}

/** The part of the browser's storage that is used; it may throw at every touch. */
export type KeptStorage = Pick<Storage, "getItem" | "setItem">;

export interface StoryShelf {
  readonly store: StoreApi<ShelfState>;
  /** Reads what the browser has kept. */
  readonly open: () => unknown;
  /** Reads it again, as another window has changed it. */
  readonly refresh: () => void;
  /** Under which name the browser keeps them. */
  readonly slot: string;
  /** Keeps a story in the place of the one with its id, or as the last. */
  readonly put: (story: Story) => void;
  readonly remove: (id: string) => void;
  /** An id for a story that is still to be put. */
  readonly freeId: () => string;
}

/** The stories that were kept; what is none of them is passed over. */
function kept(storage: () => KeptStorage): readonly Story[] {
  const found: unknown = JSON.parse(storage().getItem(slot) ?? "[]");
  return (Array.isArray(found) ? found : []).flatMap((record: unknown, index) => {
    const story = readStory(record, String(index + 1));
    return isFault(story) ? [] : [story];
  });
}

/** Keeps the reader's stories in the browser, and in memory alone where it keeps none. */
export function createStoryShelf(storage: () => KeptStorage): StoryShelf {
  const store = createStore<ShelfState>(() => ({ stories: [], fault: undefined }));
  const keep = (stories: readonly Story[]): void => {
    let { fault } = store.getState();
    try {
      storage().setItem(slot, JSON.stringify(stories.map(storyRecord)));
      fault = undefined;
    } catch (error) {
      fault = error instanceof DOMException && error.name === "SecurityError" ? "closed" : "full";
    }
    store.setState({ stories, fault });
  };
  const refresh = (): void => {
    try {
      store.setState({ stories: kept(storage), fault: undefined });
    } catch (error) {
      if (!(error instanceof SyntaxError)) store.setState({ fault: "closed" });
    }
  };
  return {
    store,
    slot,
    refresh,
    // What is in memory is newer.
    open: () => store.getState().stories.length === 0 && refresh(),
    put: (story) => {
      const { stories } = store.getState();
      const isKnown = stories.some(({ id }) => id === story.id);
      keep(isKnown ? stories.map((one) => (one.id === story.id ? story : one)) : [...stories, story]);
    },
    remove: (id) => keep(store.getState().stories.filter((story) => story.id !== id)),
    freeId: () => freeId(store.getState().stories),
  };
}

/** The shelf of this page. */
export const shelf: StoryShelf = createStoryShelf(() => window.localStorage);
