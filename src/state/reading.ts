import { createContext, useContext } from "react";
import type { AtlasState } from "./atlasStore.ts";

/** All that an address says: what React draws the page by. */
export type Reading = Pick<AtlasState, "filter" | "invalid" | "unknown" | "path" | "search">;

/** Whether two readings are one and the same: a filter is never changed, only replaced. */
export const isSameReading = (a: Reading, b: Reading): boolean =>
  a.filter === b.filter && a.path === b.path && a.search === b.search;

export const ReadingContext = createContext<Reading | undefined>(undefined);

/**
 * The reading that this part of the page is drawn by.
 *
 * @throws {Error} outside an `AtlasProvider`.
 */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("There is no AtlasProvider above this component");
  return reading;
}
