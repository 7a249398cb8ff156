import type { Bounds } from "../map/bounds.ts";
import type { PlacedCountry } from "../map/placedCountry.ts";
import type { MapMarksInput } from "./mapMarks.ts";
import type { TextMark } from "./mark.ts";
import { textBounds } from "./placedText.ts";
import { setText } from "./textMark.ts";
import { textWidth } from "./textWidth.ts";

/** A country to name on a map. */
export interface MapName {
  readonly id: string;
  readonly name: string;
}

const meet = ([[ax0, ay0], [ax1, ay1]]: Bounds, [[bx0, by0], [bx1, by1]]: Bounds): boolean =>
  ax0 < bx1 && bx0 < ax1 && ay0 < by1 && by0 < ay1;

const within = ([[ax0, ay0], [ax1, ay1]]: Bounds, [[bx0, by0], [bx1, by1]]: Bounds): boolean =>
  ax0 >= bx0 && ay0 >= by0 && ax1 <= bx1 && ay1 <= by1;

type Input = Pick<MapMarksInput, "world" | "view" | "at" | "names" | "nameSize" | "places" | "chosen">;

/** A country in the frame, in px of the slide. */
interface Framed {
  readonly name: MapName;
  readonly bounds: Bounds;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** The stretch in it that holds a line of text, where there is one. */
  readonly room: { readonly from: number; readonly to: number; readonly y: number } | undefined;
}

function framed({ world, view, at, nameSize, chosen }: Input, name: MapName, country: PlacedCountry): Framed {
  const { k, x, y } = view.transform;
  const [dx, dy] = [x + at.x, y + at.y];
  const marker = world.markers.get(country.id);
  const [cx, cy] = marker ? [marker.x, marker.y] : country.centroid;
  // The dot of the one that a slide is about has a ring around it.
  const half = nameSize * (chosen === country.id ? 0.75 : 0.35);
  const [[x0, y0], [x1, y1]] = country.bounds;
  const { room } = country;
  return {
    name,
    x: cx * k + dx,
    y: cy * k + dy,
    bounds: marker
      ? [[cx * k + dx - half, cy * k + dy - half], [cx * k + dx + half, cy * k + dy + half]] // biome-ignore format: two corners
      : [[x0 * k + dx, y0 * k + dy], [x1 * k + dx, y1 * k + dy]], // biome-ignore format: two corners
    // The room was measured for a line of 16 px of the map.
    room:
      room && 16 * k >= nameSize * 0.9
        ? { from: room.start * k + dx, to: room.end * k + dx, y: room.y * k + dy }
        : undefined,
  };
}

/** The places to try for a name, the best first: within its country, beside it, under and over it. */
function tries({ name: { name }, bounds, x, y, room }: Framed, size: number): readonly TextMark[] {
  const [[west, north], [east, south]] = bounds;
  const width = textWidth(name, { face: "bold", size });
  const gap = size * 0.35;
  const capitals = size * 0.72;
  const at = (left: number, top: number) =>
    setText(name, { x: left, top, width: width + 1 }, { face: "bold", size, halo: true });
  const middle = y - capitals / 2;
  return [
    ...(room && room.to - room.from > width ? [at((room.from + room.to - width) / 2, room.y - capitals / 2)] : []),
    at(east + gap, middle),
    at(west - gap - width, middle),
    at(x - width / 2, south + gap),
    at(x - width / 2, north - gap - capitals),
  ];
}

const roomOf = (mark: TextMark): Bounds => {
  const [line] = mark.lines;
  return line ? textBounds(line) : [[0, 0], [0, 0]]; // biome-ignore format: two corners
};

/**
 * Writes the names of countries so that none lies on another, on another named country or over the edge of the map; the
 * earlier ones come first, and what finds no room is left out.
 */
export function mapNames(input: Input): readonly TextMark[] {
  const { world, view, at, names, nameSize } = input;
  const frame: Bounds = [[at.x, at.y], [at.x + view.width, at.y + view.height]]; // biome-ignore format: two corners
  const countries = new Map(world.countries.map((country) => [country.id, country] as const));
  const all = names.flatMap((name) => {
    const country = countries.get(name.id);
    return country ? [framed(input, name, country)] : [];
  });
  const seen = all.filter(({ x, y }) => within([[x, y], [x, y]], frame)); // biome-ignore format: two corners
  const placed: TextMark[] = [];
  for (const one of seen) {
    const others = seen.filter((other) => other !== one);
    const found = tries(one, nameSize).find((mark, index) => {
      const box = roomOf(mark);
      const isInside = index === 0 && one.room !== undefined && within(box, one.bounds);
      if (!within(box, frame) || placed.some((other) => meet(roomOf(other), box))) return false;
      return isInside || !others.some(({ bounds }) => meet(bounds, box));
    });
    if (found) placed.push(found);
  }
  return placed;
}
