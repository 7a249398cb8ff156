import { expect, test } from "vitest";
import { embedOf, pinnedPath, unpinnedPath, viewOf } from "#core/model/embedAddress.ts";

test.each([
  ["/embed/map", "/embed/v/1.0.0/map", "/map"],
  ["/embed/country/BFA", "/embed/v/1.0.0/country/BFA", "/countries/BFA"],
])("%s of an older version has a place of its own, and is asked for by its version", (embed, pinned, view) => {
  expect(pinnedPath(embed, "1.0.0")).toBe(pinned);
  expect(unpinnedPath(pinned)).toBe(embed);
  expect(unpinnedPath(embed)).toBe(embed);
  expect([viewOf(embed), viewOf(pinned)]).toEqual([view, view]);
  expect([embedOf(embed), embedOf(pinned)]).toEqual([embed, `${embed}?v=1.0.0`]);
});
