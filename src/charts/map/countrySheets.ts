import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { CountryLook } from "./countryLook.ts";

export const patternSheets = ["dots", "pale dots", "gaps", "pale gaps"] as const;
export const edgeSheets = ["not reported", "outside"] as const;
export const smallEdgeSheets = ["small not reported", "small outside"] as const;

/**
 * What lies over several countries at once, each drawn as one shape: the patterns of those that ended or have no date;
 * over the borders, which would hide them, the edges; and over the small countries, which stand above all that, theirs.
 */
export type Sheet = (typeof patternSheets | typeof edgeSheets | typeof smallEdgeSheets)[number];

/** The sheet that a look puts a country on; a small one carries its pattern itself. */
export function sheetOf(look: CountryLook, isSmall: boolean): Sheet | undefined {
  if (look.state === "outside" || (look.state === "not reported" && look.fill === undefined))
    return isSmall ? `small ${look.state}` : look.state;
  if (isSmall || look.state === "value" || look.state === "zero") return undefined;
  const pattern = look.state === "ended" ? "dots" : "gaps";
  return look.pale ? `pale ${pattern}` : pattern;
}

/** How each country is drawn, and the territories that the data do not name. */
export interface Looks {
  readonly looks: ReadonlyMap<string, CountryLook>;
  readonly ground: CountryLook;
}

/** The shapes on each sheet that has any, as the `d` of a path. */
export function sheetPaths(world: PlacedWorld, { looks, ground }: Looks): ReadonlyMap<Sheet, string> {
  const sheets = new Map<Sheet, string>();
  for (const { id, listed, path } of world.countries) {
    const sheet = sheetOf(listed ? (looks.get(id) ?? ground) : ground, world.markers.has(id));
    if (sheet) sheets.set(sheet, (sheets.get(sheet) ?? "") + path);
  }
  return sheets;
}
