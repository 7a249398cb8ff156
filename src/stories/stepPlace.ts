import type { Filter } from "#core/model/filter.ts";
import type { Pair } from "#core/model/filterUrl/pairs.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import type { Vocabulary } from "#core/model/filterUrl/vocabulary.ts";
import type { StoryStep } from "./story.ts";

/** The view that a step shows. */
export interface StepPlace {
  readonly kind: "map" | "timeline" | "programmes" | "country";
  readonly id: string | undefined;
  readonly filter: Filter;
  readonly unknown: readonly Pair[];
  /** Values of the address that the data do not know, as `layer=gone`. */
  readonly lost: readonly string[];
}

/** The paths of views. */
const view = /^\/(?:(map|timeline|programmes)|countries\/([A-Z]{3}))(\?[^#]*)?$/;

const isPlain = (kind: string | undefined): kind is "map" | "timeline" | "programmes" => kind !== undefined;

/** Reads the address of a step by the atlas's own grammar; `undefined` where the atlas has no such view, or no such country. */
export function stepPlace({ path }: Pick<StoryStep, "path">, vocabulary: Vocabulary): StepPlace | undefined {
  const found = view.exec(path);
  if (!found) return undefined;
  const [, kind, id, search = ""] = found;
  const { filter, invalid, unknown } = readFilter(search, vocabulary);
  const shown = { filter, unknown, lost: invalid.map(({ key, value }) => `${key}=${value}`) };
  if (isPlain(kind)) return { kind, id: undefined, ...shown };
  return id !== undefined && vocabulary.countries.has(id) ? { kind: "country", id, ...shown } : undefined;
}
