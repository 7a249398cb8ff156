import { rollups } from "d3";
import type { CoreSource } from "#core/model/atlas.ts";

/** How many sources state each licence, those of most sources first; `undefined` where none is stated. */
export const licencesOf = (
  sources: readonly CoreSource[],
): readonly { readonly licence: string | undefined; readonly count: number }[] =>
  rollups(
    sources,
    (own) => own.length,
    ({ licence }) => (licence === undefined || /^not stated/.test(licence) ? undefined : licence),
  )
    .map(([licence, count]) => ({ licence, count }))
    .toSorted((a, b) => b.count - a.count);
