import { memo } from "react";
import { CountryOutlines } from "#charts/map/CountryOutlines.tsx";
import { PointedOutline } from "#charts/map/PointedOutline.tsx";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { AtlasState } from "#state/atlasStore.ts";
import { useAtlas, useSoon } from "#state/hooks.ts";
import { countriesMeant } from "./countriesMeant.ts";

interface MapOutlinesProps {
  readonly world: PlacedWorld;
  readonly scale: number;
}

const chosenIn = ({ filter }: AtlasState) => filter.countries;
/** What is pointed at in other views: the painter outlines a country itself. */
const hoveredElsewhere = ({ hovered }: AtlasState) => (hovered?.kind === "country" ? undefined : hovered);

/** The lines around what the reader chose and points at elsewhere: right after the frame in which the map is coloured. */
export const MapOutlines = memo(function MapOutlines({ world, scale }: MapOutlinesProps) {
  const atlas = useAtlas();
  const chosen = useSoon(chosenIn);
  const hovered = useSoon(hoveredElsewhere);
  return (
    <>
      <PointedOutline />
      <CountryOutlines world={world} scale={scale} selectedIds={chosen} meantIds={countriesMeant(hovered, atlas)} />
    </>
  );
});
