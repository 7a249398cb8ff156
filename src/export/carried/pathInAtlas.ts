import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import type { Vocabulary } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import type { CarriedView } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";

/** The paths of views that files are made from, wherever on its site an atlas stands. */
const views = /\/(map|timeline|programmes|countries\/([A-Z]{3}))\/?$/;

/**
 * The path and the query of a view that a file names, read anew by the atlas's own grammar: nothing else of what the file
 * says is followed, so that it opens wherever this atlas stands, and leads nowhere else. Begins with a slash, else it is
 * why there is none.
 */
export function pathInAtlas({ address }: CarriedView, vocabulary: Vocabulary): `/${string}` | CarriedFault {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return "foreign";
  const { pathname, search } = new URL(address);
  const [, path, country] = views.exec(pathname) ?? [];
  if (path === undefined) return "foreign";
  if (country !== undefined && !vocabulary.countries.has(country)) return "elsewhere";
  return `/${path}${writeFilter(readFilter(search, vocabulary).filter)}`;
}
