import { nearest } from "#core/parse/nearest.ts";
import { type Find, type SiteIndex, searchSite } from "./siteSearch.ts";

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part of an address that says something, as words. */
const wordsOfAddress = (path: string): string =>
  decoded(path.split("/").filter(Boolean).at(-1) ?? "").replaceAll(/[-_+.]+/g, " ");

/** Parts of addresses that have no list of their own, and where what they hold is listed. */
const listedUnder: Readonly<Record<string, string>> = {
  partnerships: "/programmes",
  organisations: "/programmes",
  themes: "/programmes",
  embed: "/embedding",
};

/** What an address that leads nowhere may have meant, the likeliest first: by code or name, then what is spelt alike. */
export function nearAddress(index: SiteIndex, path: string, most = 6): readonly Find[] {
  const words = wordsOfAddress(path);
  const list = index.finds.find(({ href }) => href === listedUnder[words]);
  if (list) return [list];
  if (words.trim() === "") return [];
  const byText = new Map<string, Find>();
  for (const find of index.finds)
    for (const text of [find.id.replaceAll("-", " "), find.name, find.code ?? find.id]) byText.set(text, find);
  const alike = byText.get(nearest(words, byText.keys()) ?? "");
  const found = searchSite(index, words).flatMap(({ finds }) => finds);
  return [...new Set([...found.slice(0, most - 1), ...(alike ? [alike] : []), ...found])].slice(0, most);
}
