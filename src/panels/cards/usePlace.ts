import { useMemo } from "react";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { type Place, placeOf } from "./place.ts";

/** The chosen places; the same object as long as no place is chosen or taken back, so that the cards keep their maps. */
export function usePlace(): Place | undefined {
  const atlas = useAtlas();
  const { countries, regions } = useFilter();
  return useMemo(() => placeOf(atlas, { ...defaultFilter, countries, regions }), [atlas, countries, regions]);
}
