import type { Point } from "./bounds.ts";
import { placesOf } from "./nearestCountry.ts";
import type { PlacedWorld } from "./placedWorld.ts";

/** The four ways an arrow key can lead. */
export const directions = ["up", "right", "down", "left"] as const;
export type Direction = (typeof directions)[number];

/** For each country the nearest one each way; none where the map ends above and below. */
export type NeighbourGraph = ReadonlyMap<string, Readonly<Partial<Record<Direction, string>>>>;

interface Move {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly cost: number;
}

const ahead: Readonly<Record<Direction, Point>> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };

/** How far it is from one point to another when one looks one way; `undefined` when it does not lie that way. */
function costOf([x0, y0]: Point, [x1, y1]: Point, direction: Direction, width: number): number | undefined {
  const [ux, uy] = ahead[direction];
  const around = ux === 0 || (x1 - x0) * ux > 0 ? 0 : width * ux;
  const [dx, dy] = [x1 - x0 + around, y1 - y0];
  const along = dx * ux + dy * uy;
  const across = Math.abs(dx * uy) + Math.abs(dy * ux);
  if (along <= 0) return undefined;
  return along + across * (across > along ? 4 : 2);
}

type Place = ReturnType<typeof placesOf>[number];

/** The move between two places one way, if one leads to the other that way. */
function moveBetween(world: PlacedWorld, from: Place, to: Place, direction: Direction): Move[] {
  const cost = from === to ? undefined : costOf(from.at, to.at, direction, world.width);
  if (cost === undefined) return [];
  const near = world.bordering.get(from.id)?.includes(to.id) ? 0.6 : 1;
  return [{ from: from.id, to: to.id, direction, cost: cost * near }];
}

const cheapest = (moves: readonly Move[]): Move | undefined =>
  moves.reduce<Move | undefined>((best, move) => (best && best.cost <= move.cost ? best : move), undefined);

type Ways = Map<string, Partial<Record<Direction, string>>>;

/** The countries one can travel to from `start`. */
export function reachable(graph: NeighbourGraph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of Object.values(graph.get(id) ?? {})) reached.add(next);
  return reached;
}

/** Leads a way to a country that none leads to: the shortest that takes no other country off the map. */
function lead(ways: Ways, moves: readonly Move[], start: string, reached: ReadonlySet<string>): void {
  for (const { from, to, direction } of moves) {
    const way = ways.get(from) ?? {};
    ways.set(from, { ...way, [direction]: to });
    if (reachable(ways, start).size > reached.size) return;
    ways.set(from, way);
  }
}

/**
 * Joins each country with the nearest one up, right, down and left, neighbours on land before others.
 *
 * Left and right lead around the globe. Every country can be reached from every other.
 */
export function neighbourGraph(world: PlacedWorld): NeighbourGraph {
  const places = placesOf(world);
  const ways: Ways = new Map();
  for (const from of places) {
    const way: Partial<Record<Direction, string>> = {};
    for (const direction of directions) {
      const next = cheapest(places.flatMap((to) => moveBetween(world, from, to, direction)));
      if (next) way[direction] = next.to;
    }
    ways.set(from.id, way);
  }
  const [start = ""] = ways.keys();
  for (const to of places) {
    const reached = reachable(ways, start);
    if (reached.has(to.id)) continue;
    const moves = places
      .filter(({ id }) => reached.has(id))
      .flatMap((from) => directions.flatMap((direction) => moveBetween(world, from, to, direction)));
    lead(
      ways,
      moves.sort((a, b) => a.cost - b.cost),
      start,
      reached,
    );
  }
  return ways;
}
