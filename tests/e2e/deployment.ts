import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { onTestFinished } from "vitest";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** A host of static files whose site can be exchanged while readers are at it. */
export interface Deployment {
  /** Ends with a slash. */
  readonly url: string;
  /** Paths below `url` that were asked for, in order. */
  readonly asked: readonly string[];
  readonly deploy: (site: string) => void;
  readonly close: () => Promise<void>;
}

/** Serves the folder `site` below `base` on this machine, as the hosts of static files do: 404.html where there is nothing. */
export async function deployed(site: string, base = "/"): Promise<Deployment> {
  const asked: string[] = [];
  let folder = site;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://host");
    const path = decodeURIComponent(pathname).slice(base.length);
    asked.push(path);
    const found = join(folder, path);
    const isFolder = existsSync(join(found, "index.html"));
    if (isFolder && path !== "" && !path.endsWith("/"))
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    const file = isFolder ? join(found, "index.html") : found;
    const isThere = existsSync(file) && statSync(file).isFile();
    const sent = isThere ? file : join(folder, "404.html");
    const headers = { "Content-Type": types[extname(sent)] ?? "text/plain", "Cache-Control": "no-cache" };
    response.writeHead(isThere ? 200 : 404, headers).end(request.method === "HEAD" ? undefined : readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    asked,
    deploy: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Pages that a copy of the site has, besides the start page. */
const pages = ["about", "countries/BFA", "figures", "map", "sources"];

/** A part of the built site, in a folder that a test may change: all that is no page, and some pages. */
export function copyOfSite(): string {
  mkdirSync(".cache/e2e", { recursive: true });
  const copy = mkdtempSync(".cache/e2e/site-");
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const wanted = new Set(["", "assets", "countries", ...pages, ...pages.map((page) => `${page}/index.html`)]);
  cpSync("dist", copy, {
    recursive: true,
    filter: (from) => {
      const path = relative("dist", from).replaceAll("\\", "/");
      return wanted.has(path) || path.startsWith("assets/") || (!path.includes("/") && statSync(from).isFile());
    },
  });
  return copy;
}

/** The name in assets/ of a site's file that begins with `start` and ends with `end`. */
export function assetOf(site: string, start: string, end: string): string {
  const found = readdirSync(join(site, "assets")).find((name) => name.startsWith(`${start}-`) && name.endsWith(end));
  if (found === undefined) throw new Error(`There is no ${start}-…${end} in ${site}`);
  return found;
}

/** The script of the site's pages, by its name in assets/. */
export function pageScriptOf(site: string): string {
  const found = /data-ahead="[^" ]*\bassets\/([^" ]+)/.exec(readFileSync(join(site, "404.html"), "utf8"))?.[1];
  if (found === undefined) throw new Error(`The pages of ${site} name no script`);
  return found;
}

/**
 * Gives an asset of a site another hash, as a build of other sources would, and with it every one that names it, or names
 * one that does.
 */
export function rehash(site: string, asset: string): void {
  const texts = new Map(
    readdirSync(site, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(js|html)$/.test(path))
      .map((path) => [path, readFileSync(join(site, path), "utf8")]),
  );
  const changed = new Set([asset]);
  for (const name of changed)
    for (const [path, text] of texts)
      if (path.startsWith("assets/") && text.includes(name)) changed.add(path.slice("assets/".length));
  const renamed = (name: string) => name.replace(/.{8}(\.\w+)$/, "REHASHED$1");
  for (const [path, text] of texts) {
    const next = [...changed].reduce((written, name) => written.replaceAll(name, renamed(name)), text);
    if (next !== text) writeFileSync(join(site, path), next);
  }
  for (const name of changed) renameSync(join(site, "assets", name), join(site, "assets", renamed(name)));
}
