import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Site } from "#build/site.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file of an address: itself, the index of its folder, or the page for what is missing. */
function fileOf(folder: string, address: string): { path: string; status: number } | undefined {
  const path = normalize(join(folder, decodeURIComponent(address)));
  if (!path.startsWith(normalize(folder) + sep)) return undefined;
  const found = [path, join(path, "index.html")].find(isFile);
  if (found) return { path: found, status: 200 };
  const missing = join(folder, "404.html");
  return isFile(missing) ? { path: missing, status: 404 } : undefined;
}

/** What is answered for an address as a content delivery network would: brotli of the highest level, hashed files for ever. */
function answerTo(folder: string, address: string): Answer {
  const file = fileOf(folder, address);
  if (!file) return { status: 404, headers: {}, body: Buffer.alloc(0) };
  const type = types[extname(file.path)] ?? "application/octet-stream";
  const raw = readFileSync(file.path);
  const isText = /text|json|javascript|svg|xml/.test(type);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  const body = isText ? brotliCompressSync(raw, { params }) : raw;
  return {
    status: file.status,
    headers: {
      "Content-Type": type,
      "Content-Length": body.length,
      ...(isText && { "Content-Encoding": "br", Vary: "Accept-Encoding" }),
      "Cache-Control": address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    },
    body,
  };
}

/**
 * Serves a folder on this machine only, at any free port. A file is compressed when it is first asked for, so the first
 * visit is not one to measure.
 */
export async function serveFolder(folder: string): Promise<Site> {
  const answers = new Map<string, Answer>();
  const server = createServer(({ url = "/" }, response) => {
    const address = new URL(url, "http://localhost").pathname;
    const answer = answers.get(address) ?? answerTo(folder, address);
    answers.set(address, answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
