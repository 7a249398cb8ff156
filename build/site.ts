import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";

/** The built site as a browser reaches it. */
export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Answers as a static host does: compressed, a path with the page in its folder, any other with 404.html. */
function hosting(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ["html"],
    onNoMatch: async (_, response) => {
      const page = await readFile(join(folder, "404.html"), "utf8").catch(() => "There is nothing here.");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    },
  });
  const compressed = compression({ brotli: true, level: 5 });
  return (request, response) => {
    const { url = "/" } = request;
    if (url === base.slice(0, -1) || !url.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    compressed(request, response, () => files(request, response));
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });

/** Serves a built site on this machine only, at `port` or the next free one; 0 is any free port. */
export async function serveSite(port: number, folder = "dist", base = "/"): Promise<Site> {
  const server = createServer(hosting(folder, base));
  for (let at = port; ; at += 1) {
    try {
      await listening(server, at);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
