import fc from "fast-check";
import { expect, test } from "vitest";
import { heightMessages, saidHeight } from "#embed/heightMessages.ts";
import { identityOf, readHostMessage } from "#embed/hostMessage.ts";

const alone = { secret: undefined, pymId: undefined };
const wordpress = { secret: "AbC1234567", pymId: undefined };
const pym = { secret: undefined, pymId: "chart-1" };

test.each([
  ["#?secret=AbC1234567", "AbC1234567"],
  ["#secret=AbC1234567", "AbC1234567"],
  ["#?secret=<script>", undefined],
  ["#top", undefined],
  ["", undefined],
])("of the hash %s WordPress's secret is %s", (hash, secret) => {
  expect(identityOf({ search: "", hash }).secret).toBe(secret);
});

test("the name that pym.js gave the frame is taken only where it is a name", () => {
  expect(identityOf({ search: "?initialWidth=600&childId=chart-1", hash: "" }).pymId).toBe("chart-1");
  expect(identityOf({ search: "?childId=a%20b", hash: "" }).pymId).toBeUndefined();
});

test("hosts are understood in their own words", () => {
  expect(readHostMessage({ message: "ready", secret: "AbC1234567" }, wordpress)).toEqual({ kind: "ask" });
  expect(readHostMessage("pymxPYMxchart-1xPYMxwidthxPYMx600", pym)).toEqual({ kind: "ask" });
  expect(readHostMessage({ target: "opd-atlas", type: "ask" }, alone)).toEqual({ kind: "ask" });
  expect(readHostMessage({ target: "opd-atlas", type: "set", query: "?layer=ogp" }, alone)).toEqual({
    kind: "set",
    search: "?layer=ogp",
  });
});

test.each([
  [{ message: "ready", secret: "another" }, wordpress],
  [{ message: "ready" }, alone],
  ["pymxPYMxchart-2xPYMxwidthxPYMx600", pym],
  ["pymxPYMxchart-1xPYMxwidthxPYMx0", pym],
  ["pymxPYMxchart-1xPYMxheightxPYMx600", pym],
  [{ target: "opd-atlas", type: "set", query: 7 }, alone],
  [{ target: "opd-atlas", type: "set", query: `?q=${"x".repeat(3000)}` }, alone],
  [{ target: "opd-atlas", type: "set", query: "javascript:alert(1)" }, alone],
  [{ target: "opd-atlas", type: "close" }, alone],
  ["[iFrameSizer]message", alone],
  [null, alone],
])("%j is none of them", (data, identity) => {
  expect(readHostMessage(data, identity)).toBeUndefined();
});

test("no message of any form breaks an embed", () => {
  fc.assert(fc.property(fc.anything(), (data) => void readHostMessage(data, { secret: "s", pymId: "p" })));
});

test("a height is said whole, never as nothing and never beyond all bounds", () => {
  expect(saidHeight(362.2)).toBe(363);
  expect(saidHeight(0)).toBeUndefined();
  expect(saidHeight(Number.NaN)).toBeUndefined();
  expect(saidHeight(1e9)).toBe(10_000);
});

test("each host hears the height in the form it knows, and only where it is there", () => {
  const address = "https://atlas.example/embed/map";
  const said = heightMessages(363, address, alone);
  expect(said).toContainEqual({ source: "opd-atlas", version: 1, type: "height", height: 363 });
  expect(said).toContainEqual({ sentinel: "amp", type: "embed-size", height: 363 });
  expect(said).toContainEqual(JSON.stringify({ src: address, context: "iframe.resize", height: 363 }));
  expect(said).toHaveLength(3);
  expect(heightMessages(363, address, wordpress)).toContainEqual({
    message: "height",
    value: 363,
    secret: "AbC1234567",
  });
  expect(heightMessages(363, address, pym)).toContain("pymxPYMxchart-1xPYMxheightxPYMx363");
});
