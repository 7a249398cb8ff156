import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { limits, overweight, type Weight, weighSite } from "#build/weight.ts";

const made: string[] = [];

/** Writes a site of these files and weighs it. */
function weights(files: Record<string, string | Buffer>): readonly Weight[] {
  const site = mkdtempSync(join(tmpdir(), "atlas-"));
  made.push(site);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return weighSite(site);
}

afterEach(() => {
  for (const site of made.splice(0)) rmSync(site, { recursive: true });
});

const filesOf = (found: readonly Weight[], what: string) => found.find((weight) => weight.what === what)?.files;

const page = `<!doctype html><html><head>
  <link rel="stylesheet" href="/assets/index-c3.css" disabled>
</head><body>
  <div id="root" data-written="world"
    data-ahead="/atlas/assets/first-a1.js /atlas/assets/react-b2.js /atlas/assets/atlas-core-h8.json /atlas/assets/world-i9.json"></div>
</body></html>`;

const site = {
  "index.html": page,
  "assets/first-a1.js": `import{a}from"./react-b2.js";import"./d3-e5.js";const later=[()=>import("./shapes-f6.js")];`,
  "assets/react-b2.js": `export const a=1;`,
  "assets/d3-e5.js": `export{b}from"./d3-array-g7.js";`,
  "assets/d3-array-g7.js": `export const b="from './nowhere.js'";`,
  "assets/shapes-f6.js": `export const c=1;`,
  "assets/worker-k2.js": `export const d=1;`,
  "assets/index-c3.css": `body{margin:0}`,
  "assets/atlas-core-h8.json": `[]`,
  "assets/world-i9.json": `{"type":"Topology"}`,
  "assets/shapes-j1.json": `{"type":"Topology"}`,
};

test("the first view's script is what the start page asks for with all it imports, and the worker's registration, but nothing that comes later", () => {
  const found = weights(site);
  expect(filesOf(found, "script")).toEqual([
    "assets/first-a1.js",
    "assets/react-b2.js",
    "assets/d3-e5.js",
    "assets/d3-array-g7.js",
    "assets/worker-k2.js",
  ]);
  const sizes = ["first-a1", "react-b2", "d3-e5", "d3-array-g7", "worker-k2"] as const;
  const bytes = sizes.map((name) => gzipSync(site[`assets/${name}.js`]).length).reduce((total, size) => total + size);
  expect(found.find(({ what }) => what === "script")).toMatchObject({ bytes, limit: 120_000, compression: "gzip" });
});

test("the page itself, the data and the world are weighed, shapes for later are not", () => {
  const found = weights(site);
  expect(filesOf(found, "page")).toEqual(["index.html"]);
  expect(filesOf(found, "data set")).toEqual(["assets/atlas-core-h8.json"]);
  expect(filesOf(found, "world geometry")).toEqual(["assets/world-i9.json"]);
});

test("a light site passes", () => {
  expect(overweight(weights(site))).toEqual([]);
});

test.each([
  ["page", "index.html", limits.page],
  ["script", "assets/d3-e5.js", limits.script],
  ["data set", "assets/atlas-core-h8.json", limits.atlas],
  ["world geometry", "assets/world-i9.json", limits.world],
])("%s past its limit fails", (what, path, limit) => {
  const heavy = `<!-- ${randomBytes(limit + 1).toString("latin1")} -->`;
  const problems = overweight(
    weights({ ...site, [path]: path === "index.html" ? page + heavy : randomBytes(limit + 1) }),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${what}: `);
});

test("a site in which nothing is found to weigh fails", () => {
  expect(overweight(weights({ "index.html": "<!doctype html>" }))).toHaveLength(3);
});
