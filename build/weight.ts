import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What the first view may weigh, in bytes: script in gzip, data in brotli. */
export const limits = { script: 130_000, atlas: 60_000, world: 45_000 } as const;

/** What one kind of file of the first view weighs. */
export interface Weight {
  readonly what: string;
  readonly compression: "gzip" | "brotli";
  /** Paths in the folder of the site. */
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit?: number;
}

/** The addresses an HTML page gives in attribute `attribute` of the elements that match `element`. */
function addresses(html: string, element: RegExp, attribute: "src" | "href"): string[] {
  return (html.match(/<(script|link)\b[^>]*>/g) ?? [])
    .filter((tag) => element.test(tag))
    .map((tag) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(tag)?.[1])
    .filter((address) => address !== undefined);
}

/** The script of the start page, which the entry imports as soon as it runs. */
const startPage = /\bimport\(\s*[`"']([^`"']*\bAtlasPage-[^`"']*\.js)[`"']/g;

/** The scripts that `entries` import, themselves and what they import first included, but nothing of later pages. */
function firstScripts(site: string, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(join(site, path))) return;
    seen.add(path);
    const code = readFileSync(join(site, path), "utf8");
    for (const pattern of [/\b(?:import|from)\s*["']([^"']+\.js)["']/g, startPage]) {
      for (const [, address = ""] of code.matchAll(pattern)) visit(pathOf(address, posix.dirname(path)));
    }
  };
  entries.forEach(visit);
  return [...seen];
}

/** An address in a page or a script as a path in the folder of the site. */
const pathOf = (address: string, folder = ""): string =>
  address.startsWith("/") ? address.slice(1) : posix.join(folder, address);

/**
 * Weighs what the first view of the built site in folder `site` needs: the scripts that index.html starts and the start page,
 * with all they import, its style sheets, and the JSON it preloads (`<link rel="preload" as="fetch">`) or that is named `atlas-core…`
 * or `world…`; of these `world…` is geometry and the rest the data set.
 */
export function weighSite(site: string): readonly Weight[] {
  const html = readFileSync(join(site, "index.html"), "utf8");
  const paths = (element: RegExp, attribute: "src" | "href") =>
    addresses(html, element, attribute).map((at) => pathOf(at));
  const scripts = firstScripts(site, [...paths(/^<script\b/, "src"), ...paths(/\brel="modulepreload"/, "href")]);
  const named = readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(^|\/)(atlas-core|world)[^/]*json$/.test(path));
  const json = [
    ...new Set([...paths(/\brel="preload".*\bas="fetch"|\bas="fetch".*\brel="preload"/, "href"), ...named]),
  ];
  const isWorld = (path: string) => /^world/.test(posix.basename(path));
  const weigh = (
    what: string,
    compression: Weight["compression"],
    files: readonly string[],
    limit?: number,
  ): Weight => {
    const compress = compression === "gzip" ? gzipSync : brotliCompressSync;
    const bytes = files.reduce((total, file) => total + compress(readFileSync(join(site, file))).length, 0);
    return { what, compression, files, bytes, ...(limit === undefined ? {} : { limit }) };
  };
  return [
    weigh("script", "gzip", scripts, limits.script),
    weigh(
      "data set",
      "brotli",
      json.filter((path) => !isWorld(path)),
      limits.atlas,
    ),
    weigh("world geometry", "brotli", json.filter(isWorld), limits.world),
    weigh("style", "gzip", paths(/\brel="stylesheet"/, "href")),
  ];
}

/** What is wrong with `weights`: past its limit, or nothing found to weigh. */
export function overweight(weights: readonly Weight[]): readonly string[] {
  return weights.flatMap(({ what, files, bytes, limit = Number.POSITIVE_INFINITY }) => {
    if (files.length === 0) return [`${what}: nothing found to weigh`];
    return bytes > limit ? [`${what}: ${kilobytes(bytes)} where ${kilobytes(limit)} is the limit`] : [];
  });
}

/** Bytes as kilobytes of 1,000, for a person. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
