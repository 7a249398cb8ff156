import { memo } from "react";
import { CountryOutlines } from "#charts/map/CountryOutlines.tsx";
import { PointedOutline } from "#charts/map/PointedOutline.tsx";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { useAtlas, useAtOnce } from "#state/hooks.ts";
import { countriesMeant } from "./countriesMeant.ts";

interface MapOutlinesProps {
  readonly world: PlacedWorld;
  readonly scale: number;
}

/** The lines around what the reader chose and points at, in the frame in which they do. */
export const MapOutlines = memo(function MapOutlines({ world, scale }: MapOutlinesProps) {
  const atlas = useAtlas();
  const chosen = useAtOnce(({ filter }) => filter.countries.join());
  // A country itself is outlined by the painter.
  const hovered = useAtOnce((state) => (state.hovered?.kind === "country" ? undefined : state.hovered));
  return (
    <>
      <PointedOutline />
      <CountryOutlines
        world={world}
        scale={scale}
        selectedIds={chosen === "" ? [] : chosen.split(",")}
        meantIds={countriesMeant(hovered, atlas)}
      />
    </>
  );
});
