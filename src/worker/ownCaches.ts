/** Names of the caches that are filled as the reader goes on, besides the one of Workbox. */
export const cacheNames = (scope: string) => ({
  pages: `opd-atlas-pages-${scope}`,
  assets: `opd-atlas-assets-${scope}`,
  data: `opd-atlas-data-${scope}`,
});

/** Whether a cache belongs to the atlas at `scope`: other sites may lie on the same host, and their caches beside ours. */
export const isOwnCache = (name: string, scope: string): boolean => name.endsWith(`-${scope}`);
