import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildWorker, precachedFiles } from "#build/worker.ts";

const base = "/atlas/";

const files = [
  "404.html",
  "index.html",
  "countries/BFA/index.html",
  "countries/BFA/oembed.json",
  "embed/map/index.html",
  "data/programmes.csv",
  "previews/map.png",
  "picture.png",
  "sitemap.xml",
  "_headers",
  "icon.svg",
  "icon-192.png",
  "manifest.webmanifest",
  "assets/first-AAAAAAAA.js",
  "assets/first-BBBBBBBB.css",
  "assets/atlas-core-cccccccccc.json",
  "assets/world-outlines-DDDDDDDD.json",
  "assets/detail-EEEEEEEE.json",
  "assets/embed-map-FFFFFFFF.js",
];

async function builtSite(): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), "worker-"));
  onTestFinished(() => rm(site, { recursive: true }));
  for (const path of files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), `What stands in ${path}`);
  }
  return site;
}

test("scripts, styles, packs, the base map, the shell, icons and the manifest are fetched ahead, and nothing else", async () => {
  const site = await builtSite();
  await buildWorker({ site, base, off: false });
  const listed = await precachedFiles(site, base);
  expect(listed.map(({ url }) => url)).toEqual(
    [
      "assets/atlas-core-cccccccccc.json",
      "assets/first-AAAAAAAA.js",
      "assets/first-BBBBBBBB.css",
      "assets/world-outlines-DDDDDDDD.json",
      "icon-192.png",
      "icon.svg",
      "manifest.webmanifest",
      "shell.html",
    ].map((path) => base + path),
  );
  for (const { url, revision } of listed) expect(revision !== null, url).toBe(!url.includes("/assets/"));
  const script = await readFile(join(site, "sw.js"), "utf8");
  for (const { url } of listed) expect(script).toContain(url);
  expect(script).not.toMatch(/detail-|embed-map|BFA|previews|\/embed\/map|process\.env|\bimport\b[^"'`]*from/);
  expect(await readFile(join(site, "shell.html"), "utf8")).toBe("What stands in 404.html");
});

test("what changed gets another revision, and what did not keeps its own", async () => {
  const site = await builtSite();
  await cp(join(site, "404.html"), join(site, "shell.html"));
  const before = new Map((await precachedFiles(site, base)).map(({ url, revision }) => [url, revision]));
  await writeFile(join(site, "shell.html"), "Another shell");
  const after = await precachedFiles(site, base);
  expect(after.filter(({ url, revision }) => before.get(url) !== revision).map(({ url }) => url)).toEqual([
    `${base}shell.html`,
  ]);
});

test("switched off, the worker names no file of the site and takes itself away", async () => {
  const site = await builtSite();
  await buildWorker({ site, base, off: true });
  const script = await readFile(join(site, "sw.js"), "utf8");
  expect(script).toContain("unregister");
  expect(script).not.toMatch(/assets|shell/);
  expect(script.length).toBeLessThan(2000);
});
