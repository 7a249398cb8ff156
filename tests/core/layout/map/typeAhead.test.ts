import { expect, test } from "vitest";
import { isTyped, startingWith, typeOn } from "#core/layout/map/typeAhead.ts";

const places = ["Åland", "Brazil", "Burkina Faso", "Burundi", "Côte d'Ivoire", "Cuba", "Türkiye"].map((name) => ({
  id: name.slice(0, 4),
  name,
}));
const found = (text: string, current?: string) =>
  places.find(({ id }) => id === startingWith(places, text, current))?.name;

test("a letter leads to the first name that begins with it, and the same letter again to the next", () => {
  expect(found("b")).toBe("Brazil");
  expect(found("b", "Braz")).toBe("Burkina Faso");
  expect(found("bb", "Burk")).toBe("Burundi");
  expect(found("b", "Buru")).toBe("Brazil");
});

test("more letters keep the place they fit, or lead on", () => {
  expect(found("bu", "Burk")).toBe("Burkina Faso");
  expect(found("buru", "Burk")).toBe("Burundi");
  expect(found("burx", "Burk")).toBeUndefined();
});

test("accents and capitals do not matter", () => {
  expect(found("COTE")).toBe("Côte d'Ivoire");
  expect(found("turk")).toBe("Türkiye");
  expect(found("å")).toBe("Åland");
});

test("a space writes on within a name, and does not begin one", () => {
  expect(isTyped(undefined, " ", 1000)).toBe(false);
  expect(isTyped(undefined, "b", 1000)).toBe(true);
  const begun = typeOn(undefined, "n", 1000);
  expect(isTyped(begun, " ", 1500)).toBe(true);
  expect(isTyped(begun, " ", 2000)).toBe(false);
  expect(isTyped(begun, "Enter", 1500)).toBe(false);
});

test("a pause begins a new word", () => {
  const first = typeOn(undefined, "b", 1000);
  expect(typeOn(first, "u", 1500)).toEqual({ text: "bu", time: 1500 });
  expect(typeOn(first, "u", 2000)).toEqual({ text: "u", time: 2000 });
});
