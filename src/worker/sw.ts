import { files, shell } from "virtual:precached";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { type AddressKind, addressKind, pageKey } from "./addressKind.ts";
import type { WorkerMessage } from "./message.ts";
import { cacheNames, isOwnCache } from "./ownCaches.ts";

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const names = cacheNames(scope);

/** Seconds a slow network gets before what is kept is shown instead. */
const patience = 3;
const day = 24 * 60 * 60;
const matchOptions = { ignoreVary: true };

const is = (kind: AddressKind, { url, request }: { readonly url: URL; readonly request: Request }): boolean =>
  addressKind(url, scope) === kind && !request.headers.has("range");

const isHtml = ({ headers }: Response): boolean => /^text\/html\b/.test(headers.get("Content-Type") ?? "");

/** Keeps a response where it is what was asked for: some hosts answer with their start page for what they do not have. */
const kept = (html: boolean) => ({
  cacheWillUpdate: async ({ response }: { readonly response: Response }) =>
    response.status === 200 && !response.redirected && isHtml(response) === html ? response : null,
});

precacheAndRoute(files, { directoryIndex: "", cleanURLs: false, ignoreURLParametersMatching: [] });
cleanupOutdatedCaches();

// What has a hash in its name and was not fetched ahead: the finer shapes, and what another version needs, be it a page
// that is newer than this worker or a tab that is older.
registerRoute(
  (asked) => is("asset", asked),
  new CacheFirst({
    cacheName: names.assets,
    matchOptions,
    plugins: [
      kept(false),
      new ExpirationPlugin({ maxEntries: 40, maxAgeSeconds: 90 * day, purgeOnQuotaError: true }),
      {
        cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
          cachedResponse ?? (await caches.match(request, matchOptions)),
      },
    ],
  }),
);

registerRoute(
  (asked) => is("data", asked),
  new NetworkFirst({
    cacheName: names.data,
    matchOptions,
    networkTimeoutSeconds: patience,
    plugins: [kept(false), new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 90 * day, purgeOnQuotaError: true })],
  }),
);

registerRoute(
  (asked) => asked.request.mode === "navigate" && is("page", asked),
  new NetworkFirst({
    cacheName: names.pages,
    matchOptions,
    networkTimeoutSeconds: patience,
    plugins: [
      kept(true),
      { cacheKeyWillBeUsed: async ({ request }) => pageKey(new URL(request.url)) },
      new ExpirationPlugin({ maxEntries: 60, purgeOnQuotaError: true }),
      // A page that was never opened: the shell draws it.
      { cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse ?? (await matchPrecache(shell)) },
    ],
  }),
);

/** Pages name the scripts of their version, so none outlives it. */
async function dropOutdated(): Promise<void> {
  const current: readonly string[] = [names.assets, names.data];
  const outdated = (await caches.keys()).filter(
    (name) => name.startsWith("opd-atlas-") && isOwnCache(name, scope) && !current.includes(name),
  );
  await Promise.all(outdated.map((name) => caches.delete(name)));
}

// Pages opened before the worker was there work without a network, too.
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([dropOutdated(), self.clients.claim()])));

self.addEventListener("message", (event) => {
  const message: WorkerMessage = event.data;
  if (message.kind === "apply") event.waitUntil(self.skipWaiting());
  else event.ports[0]?.postMessage(getCacheKeyForURL(message.script) !== undefined);
});
