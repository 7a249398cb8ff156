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

/** Reads the address of a step by the atlas's own grammar; `undefined` where it is of a country that the data do not know. */
export function stepPlace({ path }: Pick<StoryStep, "path">, vocabulary: Vocabulary): StepPlace | undefined {
  const [, page = "", search = ""] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  const [, first, id] = page.split("/");
  const { filter, invalid, unknown } = readFilter(search, vocabulary);
  const lost = invalid.map(({ key, value }) => `${key}=${value}`);
  if (first === "countries")
    return id !== undefined && vocabulary.countries.has(id)
      ? { kind: "country", id, filter, unknown, lost }
      : undefined;
  if (first === "map" || first === "timeline" || first === "programmes")
    return { kind: first, id: undefined, filter, unknown, lost };
  return undefined;
}
