import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { CountriesOutline } from "./CountriesOutline.tsx";
import { CountryOutline } from "./CountryOutline.tsx";

interface CountryOutlinesProps {
  readonly world: PlacedWorld;
  /** How far the map is zoomed in, in steps of two. */
  readonly scale: number;
  readonly selectedIds: readonly string[];
  /** Countries that what is pointed at elsewhere is about. */
  readonly meantIds?: readonly string[];
}

/** The lines around what is chosen, and around what something pointed at elsewhere is about. */
export function CountryOutlines({ world, scale, selectedIds, meantIds = [] }: CountryOutlinesProps) {
  return (
    <>
      {meantIds.length > 0 && <CountriesOutline world={world} ids={meantIds} scale={scale} />}
      {selectedIds.map((id) => (
        <CountryOutline
          key={id}
          world={world}
          scale={scale}
          id={id}
          line="var(--line-selected)"
          halo="var(--line-halo)"
          colour="var(--ink)"
        />
      ))}
    </>
  );
}
