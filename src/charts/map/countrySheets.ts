import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { CountryLook } from "./countryLook.ts";

/**
 * What lies over several countries at once, each drawn as one shape: the patterns of those that ended or have no date,
 * and over the borders, which would hide them, the edges of those that are not reported or outside.
 */
export type Sheet = "dots" | "pale dots" | "gaps" | "pale gaps" | "not reported" | "outside";

export const patternSheets = ["dots", "pale dots", "gaps", "pale gaps"] as const satisfies readonly Sheet[];
export const edgeSheets = ["not reported", "outside"] as const satisfies readonly Sheet[];

/** The sheet that a look puts a country on. */
export function sheetOf(look: CountryLook): Sheet | undefined {
  switch (look.state) {
    case "ended":
      return look.pale ? "pale dots" : "dots";
    case "not reported":
      if (look.fill === undefined) return "not reported";
      return look.pale ? "pale gaps" : "gaps";
    case "outside":
      return "outside";
    default:
      return undefined;
  }
}

/** How each country is drawn, and the territories that the data do not name. */
export interface Looks {
  readonly looks: ReadonlyMap<string, CountryLook>;
  readonly ground: CountryLook;
}

/** The shapes on each sheet that has any, as the `d` of a path. Small countries carry their own. */
export function sheetPaths(world: PlacedWorld, { looks, ground }: Looks): ReadonlyMap<Sheet, string> {
  const sheets = new Map<Sheet, string>();
  for (const { id, listed, path } of world.countries) {
    const sheet = sheetOf(listed ? (looks.get(id) ?? ground) : ground);
    if (sheet && !world.markers.has(id)) sheets.set(sheet, (sheets.get(sheet) ?? "") + path);
  }
  return sheets;
}
