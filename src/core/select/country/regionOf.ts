import { byId } from "#core/model/byId.ts";
import type { Country, Region } from "#core/model/records.ts";

/** The World Bank region a place is in today, or the newest it was in; a few places are in none. */
export function regionOf({ regionFy2026, regionFy2025 }: Country, regions: readonly Region[]): Region | undefined {
  const region = regionFy2026 ?? regionFy2025;
  return region === undefined ? undefined : byId(regions).get(region);
}
