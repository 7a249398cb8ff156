import { expect, test } from "vitest";
import type { Story } from "#stories/story.ts";
import { createStoryShelf, type KeptStorage } from "#stories/storyShelf.ts";

const story = (id: string, title: string): Story => ({ id, title, steps: [] });

function fakeStorage(full = false): KeptStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (full) throw new DOMException("no room", "QuotaExceededError");
      kept.set(key, text);
    },
  };
}

const closed = (): KeptStorage => {
  throw new DOMException("not here", "SecurityError");
};

test("what is kept is there for the next page", () => {
  const storage = fakeStorage();
  const first = createStoryShelf(() => storage);
  first.open();
  first.put(story(first.freeId(), "One"));
  first.put(story(first.freeId(), "Two"));
  first.put(story("1", "One, renamed"));
  const next = createStoryShelf(() => storage);
  expect(next.store.getState().stories).toEqual([]);
  next.open();
  expect(next.store.getState().stories.map(({ title }) => title)).toEqual(["One, renamed", "Two"]);
  next.remove("1");
  first.refresh();
  expect(first.store.getState().stories.map(({ title }) => title)).toEqual(["Two"]);
});

test("a browser that keeps nothing says so, and the stories stay for as long as the page", () => {
  const shelf = createStoryShelf(closed);
  shelf.open();
  expect(shelf.store.getState().fault).toBe("closed");
  shelf.put(story(shelf.freeId(), "One"));
  shelf.put(story(shelf.freeId(), "Two"));
  expect(shelf.store.getState()).toMatchObject({ fault: "closed", stories: [{ title: "One" }, { title: "Two" }] });
});

test("a browser without room says so, and nothing is lost from the page", () => {
  const shelf = createStoryShelf(() => fakeStorage(true));
  shelf.put(story("1", "One"));
  expect(shelf.store.getState()).toMatchObject({ fault: "full", stories: [{ title: "One" }] });
});

test("what else lies in the storage is passed over", () => {
  const storage = fakeStorage();
  for (const text of ["{", "3", '[{"title":"x"}, 4]']) {
    storage.kept.set("stories", text);
    const shelf = createStoryShelf(() => storage);
    shelf.open();
    expect(shelf.store.getState()).toEqual({ stories: [], fault: undefined });
  }
});
