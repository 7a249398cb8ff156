import type { Selection } from "#core/select/selection.ts";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { useFilter } from "#state/hooks.ts";

/** What the filter leaves at all times: the same object while only the time changes. */
export function useTimelessSelection(): Selection {
  const { selectionOf } = useAtlasContent();
  return selectionOf({ ...useFilter(), time: undefined });
}
