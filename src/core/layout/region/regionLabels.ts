import type { Bounds } from "../map/bounds.ts";
import type { PlacedCountry } from "../map/placedCountry.ts";
import type { PlacedLabel } from "../map/placedLabel.ts";
import type { PlacedWorld } from "../map/placedWorld.ts";
import { textWidth } from "../map/textWidth.ts";
import type { RegionView } from "./regionView.ts";

/** A country to name, by the name that stands on the map. */
export interface RegionName {
  readonly id: string;
  readonly name: string;
}

const meet = ([[ax0, ay0], [ax1, ay1]]: Bounds, [[bx0, by0], [bx1, by1]]: Bounds): boolean =>
  ax0 < bx1 && bx0 < ax1 && ay0 < by1 && by0 < ay1;

const within = ([[x0, y0], [x1, y1]]: Bounds, { width, height }: RegionView): boolean =>
  x0 >= 0 && x1 <= width && y0 >= 0 && y1 <= height;

/** Where a country stands in the frame: its outline, or the room of its marker. */
function outlineOf(country: PlacedCountry, world: PlacedWorld, { transform: { k, x, y } }: RegionView): Bounds {
  const marker = world.markers.get(country.id);
  const [[west, north], [east, south]] = marker
    ? [[marker.x - 6 / k, marker.y - 6 / k] as const, [marker.x + 6 / k, marker.y + 6 / k] as const]
    : country.bounds;
  return [
    [west * k + x, north * k + y],
    [east * k + x, south * k + y],
  ];
}

/** Ways to write a name beside an outline, the best first: right, left, under and over it. */
function waysToWrite(
  { id, name }: RegionName,
  outline: Bounds,
  at: PlacedLabel["at"],
  centre: readonly [number, number],
  size: number,
) {
  const [[west, north], [east, south]] = outline;
  const [x, y] = centre;
  const width = textWidth(name, size);
  const gap = size * 0.6;
  const label = (left: number, base: number, anchor: PlacedLabel["anchor"], from: number): PlacedLabel => ({
    id,
    lines: [name],
    at,
    dx: from - x,
    dy: [base - y],
    anchor,
    inside: false,
    box: [
      [left, base - size],
      [left + width, base + size * 0.3],
    ],
  });
  const middle = y + size * 0.35;
  return [
    label(east + gap, middle, "start", east + gap),
    label(west - gap - width, middle, "end", west - gap),
    label(x - width / 2, south + size * 1.2, "middle", x),
    label(x - width / 2, north - size * 0.5, "middle", x),
  ];
}

/**
 * Places the names of countries in a part of the map so that none lies on another, on another's country or over the
 * edge; the earlier ones come first, and what finds no room is left out.
 *
 * @param size of the font, in pixels of the frame
 */
export function regionLabels(
  world: PlacedWorld,
  names: readonly RegionName[],
  view: RegionView,
  size: number,
): readonly PlacedLabel[] {
  const countries = new Map(world.countries.map((country) => [country.id, country] as const));
  const named = names.flatMap((name) => {
    const country = countries.get(name.id);
    return country ? [{ name, country, outline: outlineOf(country, world, view) }] : [];
  });
  const { k, x, y } = view.transform;
  const placed: PlacedLabel[] = [];
  for (const { name, country, outline } of named) {
    const marker = world.markers.get(country.id);
    const at = marker ? ([marker.x, marker.y] as const) : country.centroid;
    const others = named.filter((other) => other.country !== country).map((other) => other.outline);
    const label = waysToWrite(name, outline, at, [at[0] * k + x, at[1] * k + y], size).find(
      ({ box }) =>
        within(box, view) && !placed.some((other) => meet(other.box, box)) && !others.some((other) => meet(other, box)),
    );
    if (label) placed.push(label);
  }
  return placed;
}
