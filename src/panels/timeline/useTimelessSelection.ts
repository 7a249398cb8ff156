import { useMemo } from "react";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Selection } from "#core/select/selection.ts";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { useFilter } from "#state/hooks.ts";

/** What the filter leaves at all times: the same object while only the time changes. */
export function useTimelessSelection(): Selection {
  const { selectionOf } = useAtlasContent();
  const { topics, help, kinds, organisations, partnerships, countries, regions, query } = useFilter();
  const filter = useMemo(
    (): Filter => ({
      ...defaultFilter,
      topics,
      help,
      kinds,
      organisations,
      partnerships,
      countries,
      regions,
      query,
    }),
    [topics, help, kinds, organisations, partnerships, countries, regions, query],
  );
  return selectionOf(filter);
}
