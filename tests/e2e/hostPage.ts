import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Serves on this machine until the test is over; its address, with a slash at its end. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A page of another site, which writes down every message it hears in `window.heard`; its address. */
export const hostPage = (body: string, head = ""): Promise<string> =>
  serving((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(`<!doctype html>
<html lang="en" data-live><head><title>Host</title><link rel="icon" href="data:,">${head}
<script>window.heard = []; addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));</script>
</head><body>${body}</body></html>`);
  });

const types: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".js": "text/javascript",
};

/** The built site as if it had been built for the address it is served at: its full addresses lead to itself. */
export const siteAtHome = (folder = "dist"): Promise<string> =>
  serving((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const found = join(folder, pathname);
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, "index.html") : found;
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)];
    const text = readFileSync(file);
    const home = `http://${request.headers.host}`;
    response
      .writeHead(200, { "Content-Type": type ?? "application/octet-stream" })
      .end(
        type === undefined ? text : text.toString().replaceAll("https://open-data-partnerships-atlas.example", home),
      );
  });
