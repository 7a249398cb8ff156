/** What stands at an address of the site, as far as the worker cares. */
export type AddressKind = "page" | "asset" | "data";

/**
 * What stands at `address`, where the atlas lies at `scope` (ends with a slash); `undefined` for what the worker keeps its
 * hands off: embeds and what describes them, which must be fresh on other people's pages, pictures for previews, and
 * whatever else the host serves.
 */
export function addressKind(address: URL, scope: string): AddressKind | undefined {
  const { href, pathname } = address;
  if (!href.startsWith(scope)) return undefined;
  const path = pathname.slice(new URL(scope).pathname.length);
  if (/^embed(\/|$)/.test(path) || /(^|\/)oembed\.json$/.test(path)) return undefined;
  if (path.startsWith("assets/")) return "asset";
  if (/^data\/./.test(path)) return "data";
  return /\.\w+$/.test(path) && !path.endsWith("index.html") ? undefined : "page";
}

/** The address under which a page is kept: one for all its queries, with a slash at its end or without. */
export function pageKey({ origin, pathname }: URL): string {
  return origin + pathname.replace(/index\.html$/, "").replace(/(?<=.)\/+$/, "");
}
