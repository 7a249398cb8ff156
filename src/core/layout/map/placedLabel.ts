import type { Bounds, Point } from "./bounds.ts";
import { freeOffsets, type LabelOffset, labelOffsets } from "./labelOffset.ts";
import type { PlacedCountry } from "./placedCountry.ts";
import type { PlacedWorld } from "./placedWorld.ts";
import { textWidth } from "./textWidth.ts";

/** A country's name written on the map; distances in pixels from `at`, so that it keeps its size when the map is zoomed. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** The point of the country it belongs to. */
  readonly at: Point;
  /** From `at` to the baseline of each line. */
  readonly dx: number;
  readonly dy: readonly number[];
  readonly anchor: LabelOffset["anchor"];
  /** Whether it stands in the country, which holds it whole. */
  readonly inside: boolean;
  /** Both ends of the leader, from `at`: in the country or its marker, and at the label. */
  readonly leader?: readonly [start: Point, end: Point];
  /** The room it takes at scale 1, measured generously: the text's width differs by font. */
  readonly box: Bounds;
}

/** A name to write: one line, or two for a long one. */
export interface LabelRequest {
  readonly id: string;
  readonly lines: readonly string[];
}

/** The height of a line, as a share of the font's size. */
const line = 1.2;

const widthOf = (lines: readonly string[], size: number): number =>
  Math.max(...lines.map((text) => textWidth(text, size)));

const overlaps = ([[ax0, ay0], [ax1, ay1]]: Bounds, [[bx0, by0], [bx1, by1]]: Bounds): boolean =>
  ax0 < bx1 && bx0 < ax1 && ay0 < by1 && by0 < ay1;

type Place = Omit<LabelOffset, "leader"> & { readonly inside: boolean; readonly leaderFrom?: Point };

function labelAt({ id, lines }: LabelRequest, [x, y]: Point, place: Place, size: number): PlacedLabel {
  const { dx, dy, anchor, inside, leaderFrom } = place;
  const width = widthOf(lines, size);
  const height = lines.length * line * size;
  const left = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
  const top = dy - height / 2;
  const side = { start: -3, middle: 0, end: 3 }[anchor];
  const leaderTo: Point = anchor === "middle" ? [dx, dy < 0 ? top + height : top] : [dx + side, dy];
  return {
    id,
    lines,
    at: [x, y],
    dx,
    dy: lines.map((_, index) => top + (index + 0.78) * line * size),
    anchor,
    inside,
    ...(leaderFrom && { leader: [leaderFrom, leaderTo] as const }),
    box: [
      [x + left, y + top],
      [x + left + width, y + top + height],
    ],
  };
}

/** The places to try for a label, the best first. */
function placesFor({ id, lines }: LabelRequest, country: PlacedCountry, world: PlacedWorld, size: number): Place[] {
  const { room, centroid } = country;
  if (room && lines.length === 1 && room.end - room.start >= widthOf(lines, size)) {
    const dx = (room.start + room.end) / 2 - centroid[0];
    return [{ dx, dy: room.y - centroid[1], anchor: "middle", inside: true }];
  }
  const marker = world.markers.get(id);
  const leaderFrom: Point = marker ? [marker.x - centroid[0], marker.y - centroid[1]] : [0, 0];
  const own = labelOffsets.get(id);
  return (own ? [own, ...freeOffsets] : freeOffsets).map(({ leader, ...offset }) => ({
    ...offset,
    inside: false,
    ...(leader && { leaderFrom }),
  }));
}

/**
 * Places direct labels so that no two overlap and none leaves the map; the earlier of the requests come first.
 *
 * A label that the country holds whole stands in it, others beside it with a leader. What finds no room is left out: the
 * list beside the map has it.
 *
 * @param size of the font, in pixels of the map.
 */
export function placeLabels(
  world: PlacedWorld,
  requests: readonly LabelRequest[],
  size: number,
): readonly PlacedLabel[] {
  const countries = new Map(world.countries.map((country) => [country.id, country]));
  const placed: PlacedLabel[] = [];
  const anchors = requests.flatMap(({ id }) => countries.get(id) ?? []);
  for (const request of requests) {
    const country = countries.get(request.id);
    if (!country) continue;
    const places = placesFor(request, country, world, size);
    const labels = places.map((place) => labelAt(request, country.centroid, place, size));
    const label = labels.find(({ box, inside }) => {
      const [[x0, y0], [x1, y1]] = box;
      if (x0 < 0 || y0 < 0 || x1 > world.width || y1 > world.height) return false;
      if (placed.some((other) => overlaps(other.box, box))) return false;
      return inside || !anchors.some(({ centroid: [x, y] }) => x > x0 && x < x1 && y > y0 && y < y1);
    });
    if (label) placed.push(label);
  }
  return placed;
}
