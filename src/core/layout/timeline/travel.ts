import type { Timeline } from "./layoutTimeline.ts";
import type { PlacedLane } from "./placedLane.ts";

/** Where the reader is on the timeline: a stop, and the place along the time axis that moves between lanes keep to. */
export interface Stand {
  readonly stop: string;
  readonly goal: number;
  /** Where the last move up or down came from, and the key that leads back there. */
  readonly back?: { readonly key: "ArrowUp" | "ArrowDown"; readonly to: Stand };
}

interface Stop {
  readonly id: string;
  readonly x: number;
}

/** Ids of what can be stopped at besides the marks of a lane. */
export const nameStop = (lane: string): string => `lane:${lane}`;
export const moreStop = (lane: string): string => `more:${lane}`;
export const shelfStop = (lane: string): string => `shelf:${lane}`;

/** Whether a lane's name leads anywhere: those of partnerships do. */
export const hasName = ({ lane }: PlacedLane): boolean => lane.level === "group" && lane.partnership !== undefined;

/** Whether a lane says how many of its items no label names. */
export const hasMore = (mode: Timeline["mode"], { lane, unnamed }: PlacedLane): boolean =>
  mode === "full" && lane.level === "group" && unnamed.length > 0;

function stopsOf({ mode, shelf }: Timeline, placed: PlacedLane): readonly Stop[] {
  const { id } = placed.lane;
  return [
    ...(hasName(placed) ? [{ id: nameStop(id), x: 0 }] : []),
    ...(hasMore(mode, placed) ? [{ id: moreStop(id), x: 1 }] : []),
    ...placed.marks,
    ...(shelf && placed.lane.shelf ? [{ id: shelfStop(id), x: shelf.x }] : []),
  ];
}

const nearestTo = (stops: readonly Stop[], goal: number): Stop | undefined =>
  stops.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || Math.abs(stop.x - goal) < Math.abs(best.x - goal) ? stop : best),
    undefined,
  );

const standOn = (stop: Stop | undefined): Stand | undefined => stop && { stop: stop.id, goal: stop.x };

/** Where the Tab key first arrives: the first mark. */
export const firstStop = (timeline: Timeline): string | undefined =>
  timeline.lanes.flatMap(({ marks }) => marks)[0]?.id ??
  timeline.lanes.flatMap((lane) => stopsOf(timeline, lane))[0]?.id;

/** Whether a stop is there. */
export const isThere = (timeline: Timeline, stop: string): boolean =>
  timeline.lanes.some((lane) => stopsOf(timeline, lane).some(({ id }) => id === stop));

/**
 * Where a key leads: left and right along a lane, from its name over its marks to its shelf; up and down to the
 * nearest stop of the next lane that has one; Home and End to the ends of the lane, with Ctrl to those of the timeline.
 * The opposite arrow returns.
 *
 * @returns `undefined` for a key that leads nowhere
 */
export function travel(timeline: Timeline, from: Stand, key: string, ctrl = false): Stand | undefined {
  const rows = timeline.lanes.map((lane) => stopsOf(timeline, lane)).filter((stops) => stops.length > 0);
  const row = rows.findIndex((stops) => stops.some(({ id }) => id === from.stop));
  const here = rows[row];
  if (!here) return undefined;
  const place = here.findIndex(({ id }) => id === from.stop);
  const beside = (next: readonly Stop[] | undefined, back: "ArrowUp" | "ArrowDown"): Stand | undefined => {
    if (from.back?.key === key && isThere(timeline, from.back.to.stop)) return from.back.to;
    const stop = next && nearestTo(next, from.goal);
    return stop && { stop: stop.id, goal: from.goal, back: { key: back, to: from } };
  };
  switch (key) {
    case "ArrowRight":
      return standOn(here[place + 1]);
    case "ArrowLeft":
      return place > 0 ? standOn(here[place - 1]) : undefined;
    case "ArrowDown":
      return beside(rows[row + 1], "ArrowUp");
    case "ArrowUp":
      return beside(row > 0 ? rows[row - 1] : undefined, "ArrowDown");
    case "Home":
      return standOn((ctrl ? rows[0] : here)?.[0]);
    case "End":
      return standOn((ctrl ? rows.at(-1) : here)?.at(-1));
    default:
      return undefined;
  }
}
