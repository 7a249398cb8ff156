import { createContext, useContext, useEffect } from "react";
import { useStore } from "zustand";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { useFrugal } from "./frugal.ts";
import type { Pack } from "./pack.ts";

/** The base map of a page, laid out: the world, the same more coarsely for thumbnails, and its finer shapes. */
export interface WorldShelf {
  readonly world: Pack<PlacedWorld>;
  readonly thumbnail: Pack<PlacedWorld>;
  readonly detail: Pack<PlacedWorld>;
}

export const WorldContext = createContext<WorldShelf | undefined>(undefined);

function useShelf(): WorldShelf {
  const shelf = useContext(WorldContext);
  if (!shelf) throw new Error("There is no WorldContext above this component");
  return shelf;
}

function usePlaced(name: keyof WorldShelf, wanted = true, asks = true): PlacedWorld | undefined {
  const pack = useShelf()[name];
  useEffect(() => {
    if (asks) pack.ask();
  }, [pack, asks]);
  const state = useStore(pack.store);
  return wanted && state.state === "here" ? state.tables : undefined;
}

/** The base map, once it is here. */
export const useWorld = (): PlacedWorld | undefined => usePlaced("world");

/** The way to ask for the base map again, where it did not arrive. */
export function useWorldRetry(): (() => void) | undefined {
  const state = useStore(useShelf().world.store);
  return state.state === "failed" ? state.retry : undefined;
}

/** The base map for thumbnails, once it is here. */
export const useThumbnailWorld = (): PlacedWorld | undefined => usePlaced("thumbnail");

/** The finer shapes, once they are wanted and here; a reader who saves data has them only for the asking. */
export function useDetailedWorld(wanted: boolean): PlacedWorld | undefined {
  const isFrugal = useFrugal();
  return usePlaced("detail", wanted, wanted && !isFrugal);
}

/** The way to fetch the finer shapes all the same, where they are wanted but left out to save data. */
export function useLeftOutDetail(wanted: boolean): (() => void) | undefined {
  const isFrugal = useFrugal();
  const { store, ask } = useShelf().detail;
  const { state } = useStore(store);
  return wanted && isFrugal && state === "absent" ? ask : undefined;
}
