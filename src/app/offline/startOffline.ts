import { pageScript } from "./renewOnce.ts";

/** Calls `start` when the page is at rest; at the latest in 10 s, where the browser can tell. */
function whenIdle(start: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 10_000 });
  else setTimeout(start, 2000);
}

/**
 * Makes the atlas work without a network, once the page is at rest.
 *
 * Not in a frame, where it is a guest on another's page and its visitors never asked for it, and not where a sandbox gives
 * it no origin, and so no storage.
 */
export function startOffline(): void {
  if (!import.meta.env.PROD || window.top !== window || window.origin === "null") return;
  whenIdle(async () => {
    // Without a network, or after a deploy, it may not arrive; the next page tries again.
    const module = await import("./worker.ts").catch(() => undefined);
    await module?.followWorker(pageScript());
  });
}
