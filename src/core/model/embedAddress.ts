/** Pages of one thing, by the first part of their address, and the embed that shows what belongs to it. */
const embedsOf: Readonly<Record<string, (id: string) => string>> = {
  countries: (id) => `/embed/country/${id}`,
  partnerships: (id) => `/embed/timeline?partnership=${id}`,
  organisations: (id) => `/embed/programmes?org=${id}`,
  themes: (id) => `/embed/programmes?topic=${id}`,
};

/** An embed that draws an older version of the data, apart from the others: its version and its view. */
const pinned = /^\/embed\/v\/([^/]+)(\/.+)$/;

/** Where the build puts an embed that draws an older version of the data; its query string asks for that version. */
export const pinnedPath = (embed: string, version: string): string => embed.replace(/^\/embed/, `/embed/v/${version}`);

/** The embed without the version whose data it draws. */
export const unpinnedPath = (path: string): string => path.replace(pinned, "/embed$2");

/** The embed that shows what a page shows, with its query; `undefined` where there is none. */
export function embedOf(path: string): string | undefined {
  const [, version, view] = pinned.exec(path) ?? [];
  if (version !== undefined) return `/embed${view}?v=${version}`;
  if (path.startsWith("/embed/")) return path;
  if (path === "/") return "/embed/map";
  if (/^\/(map|timeline|programmes)$/.test(path)) return `/embed${path}`;
  const [, kind = "", id = ""] = /^\/(\w+)\/([^/]+)$/.exec(path) ?? [];
  return embedsOf[kind]?.(id);
}

/** The page of the atlas that an embed shows. */
export const viewOf = (embed: string): string =>
  unpinnedPath(embed)
    .replace(/^\/embed\/country\//, "/countries/")
    .replace(/^\/embed(?=\/)/, "");
