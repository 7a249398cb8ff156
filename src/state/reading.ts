import { createContext, useContext } from "react";
import type { AtlasState } from "./atlasStore.ts";

/** All that an address says: what React draws the page by. */
export type Reading = Pick<AtlasState, "filter" | "invalid" | "unknown" | "path" | "search">;

/** Whether two readings are one and the same: a filter is never changed, only replaced. */
export const isSameReading = (a: Reading, b: Reading): boolean =>
  a.filter === b.filter && a.path === b.path && a.search === b.search;

export const ReadingContext = createContext<Reading | undefined>(undefined);

export const LinkReadingContext = createContext<Reading | undefined>(undefined);

function provided(reading: Reading | undefined): Reading {
  if (!reading) throw new Error("There is no AtlasProvider above this component");
  return reading;
}

/**
 * The reading that this part of the page is drawn by.
 *
 * @throws {Error} outside an `AtlasProvider`.
 */
export const useReading = (): Reading => provided(useContext(ReadingContext));

/**
 * The reading that links of this part of the page build on: it may be a frame or two behind what the part is drawn by, but
 * has caught up when a link is pressed (see followers.ts).
 *
 * @throws {Error} outside an `AtlasProvider`.
 */
export const useLinkReading = (): Reading => provided(useContext(LinkReadingContext));
