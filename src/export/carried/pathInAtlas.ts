import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import type { Vocabulary } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import type { CarriedView } from "./carriedView.ts";

/** The paths of views that files are made from. */
const views = /^\/(map|timeline|programmes|countries\/[A-Z]{3})$/;

/**
 * The path and the query of a view that a file names, read anew by the atlas's own grammar: nothing else of what the file
 * says is followed. `undefined` where it names no view of this atlas.
 */
export function pathInAtlas({ path: written }: CarriedView, vocabulary: Vocabulary): string | undefined {
  const [, path = "", search = ""] = /^([^?#]*)(\?[^#]*)?/.exec(written) ?? [];
  if (!views.test(path)) return undefined;
  const country = /^\/countries\/(.*)$/.exec(path)?.[1];
  if (country !== undefined && !vocabulary.countries.has(country)) return undefined;
  return path + writeFilter(readFilter(search, vocabulary).filter);
}
