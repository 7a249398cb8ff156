import { createReadStream, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** A line between the server and its reader; all that is sent shares it. */
export interface Line {
  readonly bytesPerSecond: number;
  /** Milliseconds until the first byte of an answer. */
  readonly delay: number;
}

/** What was asked and sent since the last look. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

export interface RangeServer {
  /** Ends with a slash. */
  readonly url: string;
  /** The traffic since the last look. */
  readonly traffic: () => Traffic;
  readonly setLine: (line: Line | undefined) => void;
  readonly close: () => Promise<void>;
}

const sizeOf = (file: string): number | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
};

/** The bytes a Range header asks for, both ends included; `undefined` where it asks for all. */
function askedRange(header: string | undefined, size: number): readonly [first: number, last: number] | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from !== "") return [Number(from), to === "" ? size - 1 : Math.min(Number(to), size - 1)];
  return to === "" ? undefined : [Math.max(0, size - Number(to)), size - 1];
}

/**
 * Serves folders by the first part of the address, on this machine only: as a static host does, compressed where a
 * `….br` lies beside or instead of a file, and in ranges where it does not. Counts what it sends.
 */
export async function serveRanges(folders: Readonly<Record<string, string>>): Promise<RangeServer> {
  let [requests, bytes, line, free] = [0, 0, undefined as Line | undefined, 0];

  async function send(response: ServerResponse, body: Readable): Promise<void> {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (line) {
        free = Math.max(free, performance.now()) + (chunk.length / line.bytesPerSecond) * 1000;
        await setTimeout(free - performance.now());
      }
      bytes += chunk.length;
      if (response.destroyed) return;
      response.write(chunk);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    void (async () => {
      requests++;
      if (line) await setTimeout(line.delay);
      const [, top = "", ...rest] = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname).split("/");
      const file = join(folders[top] ?? "/nowhere", normalize(`/${rest.join("/")}`));
      const compressed = sizeOf(`${file}.br`);
      const size = compressed ?? sizeOf(file);
      if (size === undefined) return void response.writeHead(404).end();
      const range = compressed === undefined ? askedRange(request.headers.range, size) : undefined;
      const [first, last] = range ?? [0, size - 1];
      response.writeHead(range ? 206 : 200, {
        "content-type": kinds[extname(file)] ?? "application/octet-stream",
        "content-length": last - first + 1,
        "cache-control": "max-age=31536000, immutable",
        ...(compressed === undefined ? { "accept-ranges": "bytes" } : { "content-encoding": "br" }),
        ...(range ? { "content-range": `bytes ${first}-${last}/${size}` } : {}),
      });
      if (request.method === "HEAD") return void response.end();
      await send(
        response,
        createReadStream(compressed === undefined ? file : `${file}.br`, {
          start: first,
          end: last,
          highWaterMark: 16_384,
        }),
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}/`,
    traffic: () => {
      const seen = { requests, bytes };
      [requests, bytes] = [0, 0];
      return seen;
    },
    setLine: (next) => {
      line = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
