import fc from "fast-check";
import { expect, test } from "vitest";
import type { Story } from "#stories/story.ts";
import { createStoryShelf, type KeptStorage, type StoryShelf } from "#stories/storyShelf.ts";

const story = (id: string, title: string): Story => ({ id, title, steps: [] });

interface FakeStorage extends KeptStorage {
  readonly kept: Map<string, string>;
  /** Lets it hold no more, or again. */
  readonly fill: (isFull: boolean) => void;
}

function fakeStorage(full = false): FakeStorage {
  const kept = new Map<string, string>();
  let isFull = full;
  return {
    kept,
    fill: (next) => {
      isFull = next;
    },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (isFull) throw new DOMException("no room", "QuotaExceededError");
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
  first.add(story("", "One"));
  first.add(story("", "Two"));
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
  shelf.add(story("", "One"));
  shelf.add(story("", "Two"));
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
    expect(shelf.store.getState()).toMatchObject({ stories: [], fault: undefined });
  }
});

const titles = (shelf: StoryShelf): readonly string[] => shelf.store.getState().stories.map(({ title }) => title);

/** Two windows of one browser, which hear of each other only when told to. */
function twoWindows() {
  const storage = fakeStorage();
  const [first, second] = [createStoryShelf(() => storage), createStoryShelf(() => storage)] as const;
  first.add(story("", "One"));
  first.add(story("", "Two"));
  second.open();
  return { storage, first, second };
}

test("a window that has not heard of another yet drops nothing of what it has kept", () => {
  const { storage, first, second } = twoWindows();
  first.put(story("1", "One, by the first"));
  first.add(story("", "Three"));
  second.put(story("2", "Two, by the second"));
  expect(titles(second)).toEqual(["One, by the first", "Two, by the second", "Three"]);
  expect(second.store.getState().news).toBe("elsewhere");
  first.refresh();
  expect(titles(first)).toEqual(titles(second));
  const next = createStoryShelf(() => storage);
  next.open();
  expect(titles(next)).toEqual(titles(first));
});

test("a story that two windows change at once is there twice, and both say so", () => {
  const { first, second } = twoWindows();
  first.put(story("1", "By the first"));
  second.put(story("1", "By the second"));
  expect(titles(second)).toEqual(["By the second", "Two", "By the first"]);
  expect(second.store.getState().news).toBe("both");
  // Whoever goes on writing makes no more of them.
  second.put(story("1", "By the second, on"));
  expect(titles(second)).toEqual(["By the second, on", "Two", "By the first"]);
  first.refresh();
  expect(titles(first)).toEqual(titles(second));
});

test("what one window takes away comes back only where the other has changed it", () => {
  const { first, second } = twoWindows();
  first.remove("2");
  second.put(story("1", "One, on"));
  expect(titles(second)).toEqual(["One, on"]);
  first.refresh();
  first.remove("1");
  second.put(story("1", "One, on and on"));
  first.refresh();
  expect(titles(first)).toEqual(["One, on and on"]);
});

test("what found no room is kept as soon as there is some, whatever others do meanwhile", () => {
  const { storage, first, second } = twoWindows();
  storage.fill(true);
  first.put(story("1", "One, unsaved"));
  expect(first.store.getState().fault).toBe("full");
  storage.fill(false);
  second.put(story("2", "Two, by the second"));
  first.refresh();
  expect(first.store.getState().fault).toBe("full");
  first.put(story("2", "Two, by the first"));
  expect(first.store.getState().fault).toBeUndefined();
  expect(titles(first)).toEqual(["One, unsaved", "Two, by the first"]);
});

test("without room, two that differ become two once, not at each letter", () => {
  const { storage, first, second } = twoWindows();
  second.put(story("1", "By the second"));
  storage.fill(true);
  for (const title of ["B", "By", "By the first"]) first.put(story("1", title));
  expect(titles(first)).toEqual(["By the first", "Two", "By the second"]);
  storage.fill(false);
  first.put(story("2", "Two, on"));
  second.refresh();
  expect(titles(second)).toEqual(["By the first", "Two, on", "By the second"]);
});

test("windows that write in any order lose no title that was written last by either", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom("1", "2"), fc.boolean())), (acts) => {
      const { first, second } = twoWindows();
      const written = new Map<string, string>();
      for (const [index, [isFirst, id, hears]] of acts.entries()) {
        const shelf = isFirst ? first : second;
        if (hears) shelf.refresh();
        shelf.put(story(id, `${index}`));
        written.set(`${isFirst} ${id}`, `${index}`);
      }
      first.refresh();
      second.refresh();
      expect(titles(first).toSorted()).toEqual(titles(second).toSorted());
      // The newest of each story is there, whoever wrote it.
      for (const id of ["1", "2"]) {
        const newest = Math.max(...[true, false].map((one) => Number(written.get(`${one} ${id}`) ?? -1)));
        if (newest >= 0) expect(titles(first)).toContain(String(newest));
      }
    }),
  );
});

test("a story is not kept twice, word for word", () => {
  const { first } = twoWindows();
  const told = {
    ...story("", "Told"),
    steps: [{ id: "1", title: "", note: "", path: "/map", dataVersion: "1", sources: [] }],
  };
  const { id } = first.add(told);
  expect(first.add(told)).toEqual({ id, isNew: false });
  first.remove(id);
  expect(first.add(told).isNew).toBe(true);
  expect(titles(first)).toEqual(["One", "Two", "Told"]);
});

test("stories of a newer atlas stay in the storage", () => {
  const storage = fakeStorage();
  const newer = { format: "opd-atlas-story", version: 9, title: "Newer" };
  storage.kept.set("stories", JSON.stringify([newer]));
  const shelf = createStoryShelf(() => storage);
  shelf.add(story("", "Mine"));
  expect(JSON.parse(storage.kept.get("stories") ?? "")).toMatchObject([{ title: "Mine" }, newer]);
});
