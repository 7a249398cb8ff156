import { createContext, useContext, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import { placedOnce } from "#core/layout/map/placedOnce.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Pack } from "./pack.ts";

/** The base map of a page: the world at once, its finer shapes when a reader zooms in. */
export interface WorldShelf {
  readonly world: Pack<MapTopology>;
  readonly detail: Pack<MapTopology>;
}

export const WorldContext = createContext<WorldShelf | undefined>(undefined);

/** Outlines rounded to so many pixels: for the map, for thumbnails, for a map zoomed in. */
const steps = { world: 0.5, thumbnail: 2, detail: 0.05 };

function useTopology(name: keyof WorldShelf, wanted: boolean): MapTopology | undefined {
  const shelf = useContext(WorldContext);
  if (!shelf) throw new Error("There is no WorldContext above this component");
  const pack = shelf[name];
  useEffect(() => {
    if (wanted) pack.ask();
  }, [pack, wanted]);
  const state = useStore(pack.store);
  return wanted && state.state === "here" ? state.tables : undefined;
}

/** The base map, once it is here. */
export function useWorld(): PlacedWorld | undefined {
  const topology = useTopology("world", true);
  return useMemo(() => topology && placedOnce(topology, steps.world), [topology]);
}

/** The base map for thumbnails, once it is here. */
export function useThumbnailWorld(): PlacedWorld | undefined {
  const topology = useTopology("world", true);
  return useMemo(() => topology && placedOnce(topology, steps.thumbnail), [topology]);
}

/** The finer shapes, once they are wanted and here. */
export function useDetailedWorld(wanted: boolean): PlacedWorld | undefined {
  const topology = useTopology("detail", wanted);
  return useMemo(() => topology && placedOnce(topology, steps.detail), [topology]);
}
