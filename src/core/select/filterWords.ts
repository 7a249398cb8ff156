import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { FilterKey } from "./facet.ts";

/** One chosen value: a chip, or a word of the sentence. */
export interface FilterWord {
  readonly key: FilterKey;
  readonly value: string;
  /** Its name in the atlas; absent for kinds, times and words to look for, whose texts are the catalogue's. */
  readonly name: string | undefined;
  /** What takes this value away and leaves the rest. */
  readonly without: Partial<Filter>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const words = (
  key: FilterKey,
  values: readonly string[],
  table: readonly Named[],
  without: (rest: (value: string) => boolean) => Partial<Filter>,
): readonly FilterWord[] =>
  values.map((value) => ({
    key,
    value,
    name: byId(table).get(value)?.name,
    without: without((other) => other !== value),
  }));

/** Everything that is chosen, value by value, in the order in which a link names it. */
export function filterWords(atlas: Atlas, filter: Filter): readonly FilterWord[] {
  const { topics, help, kinds, organisations, partnerships, countries, regions, time, query } = filter;
  return [
    ...words("topic", topics, atlas.themes, (rest) => ({ topics: topics.filter(rest) })),
    ...words("help", help, atlas.help, (rest) => ({ help: help.filter(rest) })),
    ...words("kind", kinds, [], (rest) => ({ kinds: kinds.filter(rest) })),
    ...words("org", organisations, atlas.organisations, (rest) => ({ organisations: organisations.filter(rest) })),
    ...words("partnership", partnerships, atlas.partnerships, (rest) => ({ partnerships: partnerships.filter(rest) })),
    ...words("country", countries, atlas.countries, (rest) => ({ countries: countries.filter(rest) })),
    ...words("region", regions, atlas.regions, (rest) => ({ regions: regions.filter(rest) })),
    ...words("time", time === undefined ? [] : [time], [], () => ({ time: undefined })),
    ...words("q", query === "" ? [] : [query], [], () => ({ query: "" })),
  ];
}
