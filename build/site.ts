import { preview } from "vite";

/** The built site as a browser reaches it. */
export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves dist/ on this machine only, at `port` or the next free one; 0 is any free port. */
export async function serveSite(port: number): Promise<Site> {
  const server = await preview({ configFile: false, logLevel: "error", preview: { host: "127.0.0.1", port } });
  return { url: server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`, close: () => server.close() };
}
