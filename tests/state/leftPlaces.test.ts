import { expect, test } from "vitest";
import { createLeftPlaces, type SessionStore, selectorOf } from "#state/leftPlaces.ts";

const place = { scrollX: 0, scrollY: 480, focused: '[id="q"]' };

function storageWith(text: string | null): SessionStore {
  let kept = text;
  const setItem = (_: string, next: string): void => {
    kept = next;
  };
  return { getItem: () => kept, setItem };
}

test("a place is remembered by the key of its history entry, and over a reload", () => {
  const storage = storageWith(null);
  const places = createLeftPlaces(() => storage);
  places.remember("a", place);
  expect(places.at("a")).toEqual(place);
  expect(places.at("b")).toBeUndefined();
  places.save();
  expect(createLeftPlaces(() => storage).at("a")).toEqual(place);
});

test("where the browser keeps nothing, or keeps rubbish, memory alone will do", () => {
  const closed = (): SessionStore => {
    throw new Error("The operation is insecure.");
  };
  for (const storage of [closed, () => storageWith("{"), () => storageWith("7")]) {
    const places = createLeftPlaces(storage);
    places.remember("a", place);
    places.save();
    expect(places.at("a")).toEqual(place);
  }
});

test("what had the focus is found again by its id, or as a link by where it leads", () => {
  const element = (id: string, href: string | null) => ({ id, getAttribute: () => href });
  expect(selectorOf(element("q", "/map"))).toBe('[id="q"]');
  expect(selectorOf(element("", "/?q=%22x%22"))).toBe('a[href="/?q=%22x%22"]');
  expect(selectorOf(element("", null))).toBeUndefined();
  expect(selectorOf(null)).toBeUndefined();
});
