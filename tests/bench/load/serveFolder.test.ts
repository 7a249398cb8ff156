import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Site } from "#build/site.ts";
import { serveFolder } from "./serveFolder.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
const text = "all of the same ".repeat(1000);
let site: Site;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "about"));
  writeFileSync(join(folder, "about/index.html"), text);
  writeFileSync(join(folder, "assets/a-1234.js"), text);
  site = await serveFolder(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("a page is served by its address, compressed, and asked for anew each time", async () => {
  const { headers, body } = await answer("about/");
  expect(body).toBe(text);
  expect(headers.get("content-encoding")).toBe("br");
  expect(Number(headers.get("content-length"))).toBeLessThan(100);
  expect(headers.get("cache-control")).toBe("no-cache");
});

test("a hashed file may be kept for ever", async () => {
  const { headers } = await answer("assets/a-1234.js");
  expect(headers.get("cache-control")).toContain("immutable");
  expect(headers.get("content-type")).toContain("text/javascript");
});

test("nothing outside the folder is served", async () => {
  expect((await answer("missing.js")).status).toBe(404);
  expect((await answer("%2e%2e/%2e%2e/etc/hostname")).status).toBe(404);
  expect((await answer("..%2f..%2fetc/hostname")).status).toBe(404);
});

async function answer(path: string) {
  const response = await fetch(`${site.url}${path}`);
  return { status: response.status, headers: response.headers, body: await response.text() };
}
