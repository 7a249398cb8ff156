import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import type { Selection } from "#core/select/selection.ts";

/** Selects from an atlas, once for each filter. */
export function selecting(atlas: Atlas): (filter: Filter) => Selection {
  const selections = new WeakMap<Filter, Selection>();
  return (filter) => {
    const selection = selections.get(filter) ?? selectAtlas(atlas, filter);
    selections.set(filter, selection);
    return selection;
  };
}
