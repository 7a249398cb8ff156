import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What the first view may weigh, in bytes: the page with its map and the data in brotli, script in gzip. */
export const limits = { page: 60_000, script: 120_000, atlas: 60_000, world: 15_000 } as const;

/** What one kind of file of the first view weighs. */
export interface Weight {
  readonly what: string;
  readonly compression: "gzip" | "brotli";
  /** Paths in the folder of the site. */
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit: number;
}

/** The scripts that `entries` import, themselves and what they import at once included, but nothing that comes later. */
function scriptsOf(site: string, entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(join(site, path))) return;
    seen.add(path);
    const code = readFileSync(join(site, path), "utf8");
    for (const [, address = ""] of code.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g))
      visit(address.startsWith("/") ? address.slice(1) : posix.join(posix.dirname(path), address));
  };
  entries.forEach(visit);
  return [...seen];
}

/** Paths of the scripts that the page asks for by itself once it is at rest: what registers the service worker. */
const scriptsAtRest = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => /^assets\/worker-[\w-]+\.js$/.test(path));

/**
 * Weighs what the first view of the built site in folder `site` needs: the start page, and what it names in `data-ahead`,
 * the scripts with all they import, and those it asks for at rest; of its JSON `world…` is geometry and the rest the data set.
 */
export function weighSite(site: string): readonly Weight[] {
  const page = "index.html";
  const html = readFileSync(join(site, page), "utf8");
  const ahead = (/ data-ahead="([^"]*)"/.exec(html)?.[1] ?? "").split(" ").filter((address) => address !== "");
  const paths = ahead.map((address) => address.replace(/^.*?(?=assets\/)/, ""));
  const json = paths.filter((path) => path.endsWith(".json"));
  const isWorld = (path: string) => /^world/.test(posix.basename(path));
  const weigh = (what: string, compression: Weight["compression"], files: readonly string[], limit: number): Weight => {
    const compress = compression === "gzip" ? gzipSync : brotliCompressSync;
    const bytes = files.reduce((total, file) => total + compress(readFileSync(join(site, file))).length, 0);
    return { what, compression, files, bytes, limit };
  };
  const scripts = scriptsOf(site, [...paths.filter((path) => path.endsWith(".js")), ...scriptsAtRest(site)]);
  return [
    weigh("page", "brotli", [page], limits.page),
    weigh("script", "gzip", scripts, limits.script),
    weigh(
      "data set",
      "brotli",
      json.filter((path) => !isWorld(path)),
      limits.atlas,
    ),
    weigh("world geometry", "brotli", json.filter(isWorld), limits.world),
  ];
}

/** What is wrong with `weights`: past its limit, or nothing found to weigh. */
export function overweight(weights: readonly Weight[]): readonly string[] {
  return weights.flatMap(({ what, files, bytes, limit }) => {
    if (files.length === 0) return [`${what}: nothing found to weigh`];
    return bytes > limit ? [`${what}: ${kilobytes(bytes)} where ${kilobytes(limit)} is the limit`] : [];
  });
}

/** Bytes as kilobytes of 1,000, for a person. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
