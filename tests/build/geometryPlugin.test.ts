import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { geometryPlugin } from "#build/geometry.ts";
import { mapTopologyOf } from "#core/layout/map/mapTopology.ts";
import { worldOf } from "#core/layout/map/worldJson.ts";

test("a build carries the world laid out and the topology of its finer shapes as hashed JSON files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "geometry-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const names = ["world-places", "world-outlines", "detail"];
  const entry = names.map((name, n) => `export { url as url${n} } from "virtual:geometry/${name}";`).join("\n");
  const result = await build({
    configFile: false,
    logLevel: "silent",
    cacheDir: join(folder, "cache"),
    plugins: [
      geometryPlugin(),
      { name: "entry", resolveId: (id) => (id === "entry" ? id : null), load: (id) => (id === "entry" ? entry : null) },
    ],
    build: { outDir: join(folder, "out"), rollupOptions: { input: "entry", preserveEntrySignatures: "strict" } },
  });
  const files = [result]
    .flat()
    .flatMap((part) => ("output" in part ? part.output.map(({ fileName }) => fileName) : []));
  const assets = files.filter((name) => /^assets\/(world-places|world-outlines|detail)-[\w-]{8}\.json$/.test(name));
  expect(assets).toHaveLength(3);
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, "out", assets.find((asset) => asset.includes(name)) ?? ""), "utf8"));
  const placed = worldOf(await read("world-places"), await read("world-outlines"));
  expect(placed.countries.length).toBeGreaterThan(200);
  expect(placed.countries.every(({ path }) => path.startsWith("M") || path === "")).toBe(true);
  expect(placed.countries.filter(({ path }) => path !== "").length).toBeGreaterThan(200);
  expect(mapTopologyOf(await read("detail")).arcs.length).toBeGreaterThan(0);
  expect(() => mapTopologyOf({})).toThrow();
});
