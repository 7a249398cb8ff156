import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, serveSite } from "#build/site.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-"));
const text = "<!doctype html><p>on open data</p>".repeat(200);
let site: Site;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), text);
  writeFileSync(join(folder, "map.png"), text);
  site = await serveSite(0, folder, "/atlas/");
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const asked = (path: string, encoding: string) => fetch(site.url + path, { headers: { "accept-encoding": encoding } });

test.each([
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["identity", null],
])("a page is sent as a browser that takes %s can read it: %s", async (accepted, encoding) => {
  const answer = await asked("", accepted);
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(await answer.text()).toBe(text);
});

test("a picture is not compressed again", async () => {
  const answer = await asked("map.png", "br");
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(Number(answer.headers.get("content-length"))).toBe(text.length);
});

test("what is not in the folder is said to be missing, and what is beside it leads to it", async () => {
  expect((await asked("nowhere", "br")).status).toBe(404);
  const beside = await fetch(new URL("/", site.url), { redirect: "manual" });
  expect([beside.status, beside.headers.get("location")]).toEqual([302, "/atlas/"]);
});
