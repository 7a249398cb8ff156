import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { narrowing } from "#core/model/narrowing.ts";
import { madeLately } from "#core/select/madeLately.ts";
import { madeOnce } from "#core/select/madeOnce.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import type { Selection } from "#core/select/selection.ts";

/** So many are kept: that of now and of just before, with and without their time. */
const most = 4;

/** Selects from an atlas; filters that select by the same have one selection. */
export const selecting = (atlas: Atlas): ((filter: Filter) => Selection) =>
  madeOnce(
    madeLately(
      (filter: Filter) => selectAtlas(atlas, filter),
      (filter) => JSON.stringify(narrowing(filter)),
      most,
    ),
  );
