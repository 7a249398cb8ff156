import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { limitPage } from "./limitPage.ts";
import { worldData } from "./worldData.ts";

const sources = "tests/bench/peers";
const cache = "node_modules/.cache/bench/load";

/** The folder in which a page is built. */
export const builtFolder = (page: string): string => join(cache, page);

/** Fingerprint of all that the pages are built from; the packages' by their lock. */
function fingerprint(texts: readonly string[]): string {
  const own = readdirSync(join(sources, "load"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => path + readFileSync(join(sources, "load", path), "utf8"));
  const hash = createHash("sha256");
  for (const text of [...texts, ...own, readFileSync(join(sources, "package-lock.json"), "utf8")]) hash.update(text);
  return hash.digest("hex");
}

/**
 * Builds the limit page and the pages of the `peers`, each on its own as its author would, unless they stand already.
 *
 * @param peers names of folders in tests/bench/peers/load
 */
export async function buildPages(peers: readonly string[]): Promise<void> {
  const world = await worldData();
  const files = { "world.json": JSON.stringify(world.topology), "values.json": JSON.stringify(world.scores) };
  const limit = limitPage(world);
  const mark = fingerprint([limit, ...Object.values(files)]);
  const marker = join(cache, "built");
  if (existsSync(marker) && readFileSync(marker, "utf8") === mark) return;
  console.log("Building the pages of the peers …");
  await rm(cache, { recursive: true, force: true });
  for (const folder of ["data", "limit"]) await mkdir(join(cache, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(cache, "data", name), text);
  await writeFile(join(cache, "limit/index.html"), limit);
  for (const peer of peers) {
    await build({
      configFile: false,
      logLevel: "error",
      root: join(sources, "load", peer),
      base: "./",
      publicDir: join(process.cwd(), cache, "data"),
      build: {
        outDir: join(process.cwd(), builtFolder(peer)),
        emptyOutDir: true,
        target: "es2022",
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      },
    });
  }
  await writeFile(marker, mark);
}
