/** Pages of one thing, by the first part of their address, and the embed that shows what belongs to it. */
const embedsOf: Readonly<Record<string, (id: string) => string>> = {
  countries: (id) => `/embed/country/${id}`,
  partnerships: (id) => `/embed/timeline?partnership=${id}`,
  organisations: (id) => `/embed/programmes?org=${id}`,
  themes: (id) => `/embed/programmes?topic=${id}`,
};

/** The embed that shows what a page shows, with its query; `undefined` where there is none. */
export function embedOf(path: string): string | undefined {
  if (path.startsWith("/embed/")) return path;
  if (path === "/") return "/embed/map";
  if (/^\/(map|timeline|programmes)$/.test(path)) return `/embed${path}`;
  const [, kind = "", id = ""] = /^\/(\w+)\/([^/]+)$/.exec(path) ?? [];
  return embedsOf[kind]?.(id);
}

/** The page of the atlas that an embed shows. */
export const viewOf = (embed: string): string =>
  embed.replace(/^\/embed\/country\//, "/countries/").replace(/^\/embed/, "");
