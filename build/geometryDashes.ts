import type { Territory } from "#core/layout/map/mapTopology.ts";
import { sharedArcs, splitArc, type Territories } from "./geometryArcs.ts";

/** A stretch of a common border that is in dispute or not yet settled: the part within a window of degrees. */
interface Stretch {
  readonly between: readonly [string, string];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Jammu and Kashmir's lines (the Line of Control; the line east of Ladakh), and Abyei. */
const stretches: readonly Stretch[] = [
  { between: ["IND", "PAK"], west: 73, south: 32.8, east: 78, north: 36 },
  { between: ["CHN", "IND"], west: 77, south: 32.5, east: 80, north: 36 },
  { between: ["SDN", "SSD"], west: 27.7, south: 9.2, east: 29.2, north: 10.6 },
];

const territory = (territories: readonly Territory[], id: string): Territory[] =>
  territories.filter((candidate) => candidate.id === id);

/** The numbers of the first and last point of an arc within a stretch's window; empty when fewer than two lie there. */
function pointsWithin(arc: readonly number[][], { west, south, east, north }: Stretch): readonly number[] {
  const within = arc.flatMap(([x = Number.NaN, y = Number.NaN], index) =>
    x >= west && x <= east && y >= south && y <= north ? [index] : [],
  );
  const first = within.at(0);
  const last = within.at(-1);
  return first === undefined || last === undefined || first === last ? [] : [first, last];
}

/** Cuts arcs so that each disputed stretch is made of whole arcs, and says which these are. */
export function dashStretches(territories: Territories): { territories: Territories; dashed: ReadonlySet<number> } {
  const dashed = new Set<number>();
  let cut = territories;
  for (const stretch of stretches) {
    const [a] = territory(cut.territories, stretch.between[0]);
    const [b] = territory(cut.territories, stretch.between[1]);
    for (const index of a && b ? sharedArcs(a, b) : []) {
      const arc = cut.arcs[index] ?? [];
      const within = pointsWithin(arc, stretch);
      if (within.length === 0) continue;
      const cuts = within.filter((point) => point > 0 && point < arc.length - 1);
      dashed.add(within[0] === 0 ? index : cut.arcs.length);
      cut = splitArc(cut, index, cuts);
    }
  }
  return { territories: cut, dashed };
}
