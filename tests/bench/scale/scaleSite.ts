import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { run } from "#build/program.mjs";
import { writeCompressed } from "./writeCompressed.ts";

const cache = join("node_modules", ".cache", "scale");
const [ours, peers] = ["tests/bench/scale", "tests/bench/peers"];

/** The folder of the cards kept in one way, written once for as long as what writes them stays the same. */
async function cardsFolder(size: number, way: string): Promise<string> {
  const writers = [ours, join(peers, "scale")].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(write|madeUp|choice|facet|shardAddresses|parquetAddresses)/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const folder = join(cache, createHash("sha256").update(writers.join()).digest("hex").slice(0, 8), `${size}-${way}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  console.log(`Writing ${size.toLocaleString("en")} made-up cards as ${way} …`);
  const script = ["build/run.mjs", `../${peers}/scale/write`, half, String(size), way];
  const { ok, output } = await run(process.execPath, ["--max-old-space-size=12000", ...script], { minutes: 120 });
  if (!ok) throw new Error(output);
  renameSync(half, folder);
  return folder;
}

/** Copies the files of a folder that a browser loads, compressed as a host would send them. */
function compressFiles(from: string, to: string, names: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of names) writeCompressed(to, name, readFileSync(join(from, name)));
}

/** Builds the page with every way to open the cards, each in a script of its own. */
async function buildPage(): Promise<string> {
  const outDir = join(cache, "page");
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    base: "/page/",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${peers}/scale/index.html` },
    },
  });
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(html|js|css)$/.test(name),
  );
  const site = join(cache, "pageCompressed");
  rmSync(site, { recursive: true, force: true });
  compressFiles(outDir, site, files);
  return site;
}

/** The version of a library that the bench is to install; `undefined` where it is not. */
function installedVersion(library: string): string | undefined {
  const file = join(peers, "node_modules", library, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}

/** Why the ways cannot be timed, or the DuckDB-Wasm not; each `undefined` where they can. */
export function refusals(): { readonly all: string | undefined; readonly duckdb: string | undefined } {
  const missing = ["hyparquet", "hyparquet-writer", "@duckdb/duckdb-wasm"].find((name) => !installedVersion(name));
  const duckdb = installedVersion("@duckdb/duckdb-wasm") ?? "";
  const hasReader = /^1\.([01]?\d|2[0-8])\./.test(duckdb);
  return {
    all: missing === undefined ? undefined : `${missing} is not installed in ${peers}.`,
    duckdb: hasReader
      ? undefined
      : `DuckDB-Wasm ${duckdb} was not timed: it fetches its Parquet reader from another host.`,
  };
}

/** Writes all that the bench serves, the cards in each way for each size; gives the folders by the first part of their address. */
export async function scaleSite(
  cards: readonly { readonly size: number; readonly way: string }[],
): Promise<Readonly<Record<string, string>>> {
  const duckdb = join(cache, "duckdb");
  rmSync(duckdb, { recursive: true, force: true });
  const dist = join(peers, "node_modules", "@duckdb", "duckdb-wasm", "dist");
  compressFiles(dist, duckdb, ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"]);
  const folders: Record<string, string> = { duckdb, page: await buildPage() };
  for (const { size, way } of cards) folders[`${size}-${way}`] = await cardsFolder(size, way);
  return folders;
}
