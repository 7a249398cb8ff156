import { isOwnCache } from "./ownCaches.ts";

declare const self: ServiceWorkerGlobalScope;

/** Takes the worker away from every reader: its caches, itself, and what it served in open pages. */
async function leave(): Promise<void> {
  const { scope } = self.registration;
  const own = (await caches.keys()).filter((name) => isOwnCache(name, scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: "window" });
  // Not awaited: a page comes only once this worker is done. An embed stays as it is, the worker never served it.
  for (const page of pages) if (page.frameType === "top-level") void page.navigate(page.url);
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(leave()));
