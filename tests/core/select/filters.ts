import fc from "fast-check";
import type { Atlas } from "#core/model/atlas.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";

const few = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...values], { maxLength: 3 }) },
  );

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/** Random choices among what an atlas has. */
export const filtersOf = (atlas: Atlas, queries: readonly string[]): fc.Arbitrary<Filter> =>
  fc
    .record({
      topics: few(ids(atlas.themes)),
      help: few(ids(atlas.help)),
      kinds: few(["partnership", "programme", "help", "cohort"] as const),
      organisations: few(ids(atlas.organisations)),
      partnerships: few(ids(atlas.partnerships)),
      countries: few(ids(atlas.countries)),
      regions: few(ids(atlas.regions)),
      time: fc.constantFrom(undefined, undefined, "2014", "2012-05", "2013..2018", "earliest..2011", "2020..latest"),
      query: fc.constantFrom("", "", ...queries),
    })
    .map((patch) => ({ ...defaultFilter, ...patch }));
