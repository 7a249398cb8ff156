import { expect, test } from "vitest";
import { lockedSearch } from "#core/model/filterUrl/lockedSearch.ts";

test("a locked key keeps what it said, and the others say what is new", () => {
  expect(lockedSearch("?topic=water&time=2015", "?topic=health&time=2014", ["topic"])).toBe("?time=2015&topic=health");
});

test("a locked key that said nothing cannot be made to", () => {
  expect(lockedSearch("?country=BFA&tab=table", "", ["country"])).toBe("?tab=table");
});

test("keys that mean one thing together are locked together", () => {
  expect(lockedSearch("?measure=income", "?layer=ogp", ["measure"])).toBe("?layer=ogp");
  expect(lockedSearch("?measure=income", "?layer=ogp", ["layer"])).toBe("?layer=ogp");
});
