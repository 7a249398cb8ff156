import { useEffect, useRef } from "react";
import type { MapZoom } from "#charts/map/useMapZoom.ts";
import { countriesExtent } from "#core/layout/map/extent.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";

/** Zooms to the continent or the regions of the filter when they change, and back when they go. */
export function useFocusedExtent(world: PlacedWorld, { zoomTo, reset }: MapZoom): void {
  const { countries } = useAtlas();
  const { focus, regions } = useFilter();
  const shown = useRef("");
  useEffect(() => {
    const wanted = focus ?? regions.join();
    if (wanted === shown.current) return;
    shown.current = wanted;
    if (focus) zoomTo(world.continents[focus]);
    else if (regions.length > 0) {
      const inRegions = countries.filter(({ regionFy2025, regionFy2026 }) =>
        regions.some((region) => region === regionFy2025 || region === regionFy2026),
      );
      zoomTo(
        countriesExtent(
          world,
          inRegions.map(({ id }) => id),
        ),
      );
    } else reset();
  }, [world, countries, focus, regions, zoomTo, reset]);
}
