import { createStore, type StoreApi } from "zustand/vanilla";
import type { LegendKey } from "./looks.ts";

/** The row of the legend that the reader points at: the map's painter shows it, and nothing is drawn for it. */
export type PointedKey = StoreApi<{ readonly key: LegendKey | undefined }>;

export const createPointedKey = (): PointedKey => createStore(() => ({ key: undefined }));
