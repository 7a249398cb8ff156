import { expect, test } from "vitest";
import { cacheNames, isOwnCache } from "#worker/ownCaches.ts";

const scopes = ["https://host.example/", "https://host.example/atlas/", "https://host.example/atlas/next/"];
const namesOf = (scope: string) => [...Object.values(cacheNames(scope)), `workbox-precache-v2-${scope}`];

test.each(scopes)("the atlas at %s knows its own caches from those of every other site on the host", (scope) => {
  for (const other of scopes)
    for (const name of [...namesOf(other), "another-site-v1"])
      expect(isOwnCache(name, scope), name).toBe(other === scope && name !== "another-site-v1");
});
