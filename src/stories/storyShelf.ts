import { createStore, type StoreApi } from "zustand/vanilla";
import { mergedStories, storyText } from "./mergedStories.ts";
import { isFault, readStory } from "./readStory.ts";
import { freeId, type Story } from "./story.ts";
import { storyRecord } from "./storyFile.ts";

const slot = "stories";

export interface ShelfState {
  /** The reader's own, the oldest first; none before the shelf is opened. */
  readonly stories: readonly Story[];
  /** Why they will be gone with the page: the browser keeps nothing here, or has no more room. */
  readonly fault: "closed" | "full" | undefined;
  /** What another window has done: changed them, or changed one that was changed here, so that there are two. */
  readonly news: "elsewhere" | "both" | undefined;
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
  /** Keeps a story as the last, under an id of its own; one that is there already, word for word, is not kept twice. */
  readonly add: (story: Story) => { readonly id: string; readonly isNew: boolean };
  readonly remove: (id: string) => void;
}

interface Kept {
  readonly stories: readonly Story[];
  /** What is none that this page can read, as of a newer one: it stays where it is. */
  readonly others: readonly unknown[];
}

const idIn = (record: unknown): string | undefined =>
  typeof record === "object" && record !== null && "id" in record && typeof record.id === "string"
    ? record.id
    : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The stories that the browser has kept. */
function kept(storage: KeptStorage): Kept {
  const found = parsed(storage.getItem(slot) ?? "[]");
  const stories = new Map<string, Story>();
  const others: unknown[] = [];
  for (const [index, record] of (Array.isArray(found) ? found : []).entries()) {
    const id = idIn(record) ?? String(index + 1);
    const story = readStory(record, stories.has(id) ? freeId([...stories.values()]) : id);
    if (isFault(story)) others.push(record);
    else stories.set(story.id, story);
  }
  return { stories: [...stories.values()], others };
}

const textsOf = (stories: readonly Story[]): string => stories.map(storyText).join("\n");

const hasNoRoom = (error: unknown): boolean =>
  error instanceof DOMException && ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].includes(error.name);

/**
 * Keeps the reader's stories in the browser, and in memory alone where it keeps none. What another window has kept since
 * is never written over: see `mergedStories`.
 */
export function createStoryShelf(storage: () => KeptStorage): StoryShelf {
  const store = createStore<ShelfState>(() => ({ stories: [], fault: undefined, news: undefined }));
  /** The text of each story as the browser had it last; nothing before it was read. */
  let last: ReadonlyMap<string, string> | undefined;

  /** Puts together what is here and what the browser has. */
  function merged(here: readonly Story[], there: readonly Story[]): Pick<ShelfState, "stories" | "news"> {
    const { stories, isBoth } = mergedStories(here, there, last ?? new Map());
    const isOther = last !== undefined && textsOf(stories) !== textsOf(here);
    last = new Map(there.map((story) => [story.id, storyText(story)]));
    const { news } = store.getState();
    return { stories, news: isBoth || news === "both" ? "both" : isOther ? "elsewhere" : news };
  }

  function keep(here: readonly Story[]): void {
    // What was changed elsewhere has been seen; of two there is one too many until one is taken away.
    if (store.getState().news === "elsewhere") store.setState({ news: undefined });
    let next: ShelfState = { ...store.getState(), stories: here };
    try {
      const place = storage();
      const { stories: there, others } = kept(place);
      next = { ...next, ...merged(here, there) };
      const records = next.stories.map((story) => ({ id: story.id, ...storyRecord(story) }));
      place.setItem(slot, JSON.stringify([...records, ...others]));
      last = new Map(next.stories.map((story) => [story.id, storyText(story)]));
      next = { ...next, fault: undefined };
    } catch (error) {
      next = { ...next, fault: hasNoRoom(error) ? "full" : "closed" };
    }
    store.setState(next);
  }

  function refresh(): void {
    const { stories: here, fault } = store.getState();
    try {
      const { stories, news } = merged(here, kept(storage()).stories);
      const isKept = stories.every((story) => last?.get(story.id) === storyText(story));
      store.setState({ stories, news, fault: isKept ? undefined : fault });
    } catch {
      store.setState({ fault: "closed" });
    }
  }

  /** The stories there are, those of the browser among them. */
  function opened(): readonly Story[] {
    if (last === undefined && store.getState().fault === undefined) refresh();
    return store.getState().stories;
  }

  return {
    store,
    slot,
    refresh,
    open: opened,
    put: (story) => {
      const stories = opened();
      const isKnown = stories.some(({ id }) => id === story.id);
      keep(isKnown ? stories.map((one) => (one.id === story.id ? story : one)) : [...stories, story]);
    },
    add: (story) => {
      const stories = opened();
      const same = stories.find((one) => one.steps.length > 0 && storyText(one) === storyText(story));
      if (same) return { id: same.id, isNew: false };
      const id = freeId(stories);
      keep([...stories, { ...story, id }]);
      return { id, isNew: true };
    },
    remove: (id) => {
      const stories = opened().filter((story) => story.id !== id);
      store.setState({ news: undefined });
      keep(stories);
    },
  };
}

/** The shelf of this page. */
export const shelf: StoryShelf = createStoryShelf(() => window.localStorage);
