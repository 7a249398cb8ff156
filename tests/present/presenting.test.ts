import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlideSize } from "#core/layout/slide/slideSize.ts";
import { drawnSize } from "#present/drawnSize.ts";
import { presentKey } from "#present/presentKey.ts";

test("a slide is laid out at a size that it can have, in the shape of the window where that can be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 4000 }), fc.integer({ min: 120, max: 4000 }), (width, height) => {
      const drawn = drawnSize({ width, height });
      expect(isSlideSize(drawn)).toBe(true);
      const shape = width / height;
      if (shape < 2.9 && shape > 0.35) expect(drawn.width / drawn.height / shape).toBeCloseTo(1, 1);
    }),
  );
});

test("its text is no smaller than can be read, as shown", () => {
  for (const [width, height] of [
    [360, 640],
    [768, 1024],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    const drawn = drawnSize({ width, height });
    expect((drawn.text * width) / drawn.width).toBeGreaterThanOrEqual(width < 500 ? 13 : 18);
  }
});

const held = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

test("keys go on and back, and none is taken that is held with another", () => {
  expect(presentKey({ ...held, key: " " })).toBe("next");
  expect(presentKey({ ...held, key: " ", shiftKey: true })).toBe("previous");
  expect(presentKey({ ...held, key: "End" })).toBe("last");
  expect(presentKey({ ...held, key: "ArrowRight", altKey: true })).toBeUndefined();
  expect(presentKey({ ...held, key: "n", ctrlKey: true })).toBeUndefined();
  for (const key of ["Tab", "Enter", "a", "Escape", "F5"]) expect(presentKey({ ...held, key })).toBeUndefined();
});
