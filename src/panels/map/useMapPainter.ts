import { useCallback, useEffect, useRef, useState } from "react";
import type { CountryLook } from "#charts/map/countryLook.ts";
import type { MapPainter } from "#charts/map/mapPainter.ts";
import type { CountryId } from "#core/model/records.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { useSelection } from "#state/hooks.ts";
import { looksOf } from "./looks.ts";
import { measuredOf } from "./measuredOf.ts";
import type { PointedKey } from "./pointedKey.ts";
import { none } from "./useMeasured.ts";

/** What changes of a country on the map but its look. */
interface Told {
  readonly labelOf: (id: string) => string;
  /** The country that the Tab key stops at. */
  readonly activeId: CountryId;
}

/** What the map is drawn with once, and the way to its painter. */
interface Drawn extends Told {
  readonly looks: ReadonlyMap<CountryId, CountryLook>;
  readonly onDrawn: (painter: MapPainter) => () => void;
}

/** How each place looks by now, whatever React has drawn yet; `undefined` while the scores are on their way. */
function useLooksNow(pointed: PointedKey): () => ReadonlyMap<CountryId, CountryLook> | undefined {
  const { atlas, store, packs, selectionOf } = useAtlasContent();
  return useCallback(() => {
    const { filter } = store.getState();
    const pack = packs.observations.store.getState();
    if (filter.measure === "indicator" && pack.state !== "here") return undefined;
    const observations = filter.measure === "indicator" && pack.state === "here" ? pack.tables.observations : none;
    return looksOf(measuredOf(atlas, filter, observations), selectionOf(filter).countries, pointed.getState().key);
  }, [atlas, store, packs, selectionOf, pointed]);
}

/** Has the map's painter follow the store itself: a choice is painted in its own frame, before React hears of it. */
export function useMapPainter(measured: Measured, pointed: PointedKey, { labelOf, activeId }: Told): Drawn {
  const { store, packs } = useAtlasContent();
  const { countries: selected } = useSelection();
  const [first] = useState(() => ({ looks: looksOf(measured, selected, undefined), labelOf, activeId }));
  const looksNow = useLooksNow(pointed);
  const painter = useRef<MapPainter>(undefined);
  const onDrawn = useCallback(
    (drawn: MapPainter) => {
      painter.current = drawn;
      const paint = () => {
        const looks = looksNow();
        if (looks) drawn.paint(looks);
      };
      const point = () => {
        const { hovered } = store.getState();
        drawn.point(hovered?.kind === "country" ? hovered.id : undefined);
      };
      paint();
      point();
      const stops = [
        store.subscribe((now, before) => {
          if (now.filter !== before.filter) paint();
          if (now.hovered !== before.hovered) point();
        }),
        packs.observations.store.subscribe(paint),
        pointed.subscribe(paint),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store, packs, pointed, looksNow],
  );
  const named = useRef(labelOf);
  useEffect(() => {
    if (named.current !== labelOf) painter.current?.name(labelOf);
    named.current = labelOf;
  }, [labelOf]);
  useEffect(() => painter.current?.stopAt(activeId), [activeId]);
  return { ...first, onDrawn };
}
