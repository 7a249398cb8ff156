import { type RefObject, useLayoutEffect } from "react";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { useLinkReading } from "#state/reading.ts";
import { facetsOffered } from "./facetsOffered.ts";
import { paintFacets } from "./paintFacets.ts";

interface FacetsPaintedProps {
  /** The element around all facets; they are drawn with the page, which may be a frame or two behind. */
  readonly within: RefObject<Element | null>;
}

/** Has the facets, whoever drew them, show what the filter leaves as this part of the page is drawn. */
export function FacetsPainted({ within }: FacetsPaintedProps): null {
  const atlas = useAtlas();
  const filter = useFilter();
  const { filter: drawn } = useLinkReading();
  // Painted again once they are drawn: that may have been begun before the last press.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useLayoutEffect(() => {
    if (within.current) paintFacets(within.current, facetsOffered(atlas, filter));
  }, [within, atlas, filter, drawn]);
  return null;
}
